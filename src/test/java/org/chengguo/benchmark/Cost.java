package org.chengguo.benchmark;

/**
 * What a run of a program took and wrote.
 *
 * @param elapsed seconds by the clock, from its start to its end
 * @param user seconds of processors in programs, of all its processes
 * @param system seconds of processors in the system, of all its processes
 * @param largest bytes of memory that the largest of its processes had at most
 * @param together bytes of memory that all its processes had at most at one time
 */
record Cost(
    double elapsed, double user, double system, long largest, long together, Written written) {

  /** Returns the cost of this run and of one after it that adds to the same folder. */
  Cost then(Cost next) {
    return new Cost(
        elapsed + next.elapsed,
        user + next.user,
        system + next.system,
        Math.max(largest, next.largest),
        Math.max(together, next.together),
        written.and(next.written));
  }

  double processor() {
    return user + system;
  }
}
