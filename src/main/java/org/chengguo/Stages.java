package org.chengguo;

import java.util.function.Supplier;

/** Listens to the stages of a build, for a table of what each of them costs. */
public interface Stages {
  /** Part of a build. */
  enum Stage {
    /** Reading and checking the content, and recomputing its figures. */
    READ,
    /** Listing the files of the site, with what all of them need. */
    LIST,
    /** Finding the related records of each record. */
    RELATED,
    /** Indexing the records, and exporting the index. */
    INDEX,
    /** Rendering pages. */
    RENDER,
    /** Generating files that are no pages: data, reports, feeds. */
    GENERATE,
    /** Checking the links of pages. */
    LINKS,
    /** Hashing and writing files. */
    WRITE,
    /** Putting the finished site in place of the last one. */
    PUBLISH
  }

  /**
   * Does some work of a stage; may be called from any thread.
   *
   * <p>Work of another stage within it counts for that stage alone.
   */
  <T> T measure(Stage stage, Supplier<T> work);

  /** The same without a result. */
  default void measure(Stage stage, Runnable work) {
    measure(
        stage,
        () -> {
          work.run();
          return null;
        });
  }

  /** Listener that does nothing but the work. */
  static Stages unmeasured() {
    return new Stages() {
      @Override
      public <T> T measure(Stage stage, Supplier<T> work) {
        return work.get();
      }

      @Override
      public void measure(Stage stage, Runnable work) {
        work.run();
      }
    };
  }
}
