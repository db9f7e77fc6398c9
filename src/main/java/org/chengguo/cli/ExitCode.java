package org.chengguo.cli;

/** Exit codes of the program. */
final class ExitCode {
  static final int FINE = 0;
  static final int CONTENT = 1;
  static final int USAGE = 2;
  static final int FILES = 3;
  // As with a full disk, the machine lacks what the run needs: neither the content nor we are
  // wrong.
  static final int MEMORY = FILES;
  // EX_SOFTWARE of sysexits.h: scripts tell a bug of ours from errors that their users can mend.
  static final int BUG = 70;

  private ExitCode() {}
}
