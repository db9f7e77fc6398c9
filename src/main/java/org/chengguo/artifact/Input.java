package org.chengguo.artifact;

import org.chengguo.model.Language;

/**
 * Something that files of the site are made of. Each has a value, such as the text of a file or the
 * titles of some records; a file may change only when the value of one of its inputs does.
 */
public sealed interface Input {

  /**
   * A file of the content folder, without the records in it.
   *
   * @param path from the content folder: {@code 111/year.md}; there may be no such file yet
   */
  record ContentFile(String path) implements Input {}

  /**
   * All files of the content folder that fit a pattern, without the records in them.
   *
   * @param pattern of paths; a star stands for one name of a file or folder
   */
  record ContentFiles(String pattern) implements Input {}

  /** A list of the site as a whole. */
  record Listing(Listed listed) implements Input {}

  /** The subjects of listings. */
  enum Listed {
    /** The years that there are reports of, each with its plan and day of publication. */
    YEARS,
    /** The source documents of all years, with their titles and headings. */
    DOCUMENTS,
    /** The additions and corrections of all years. */
    UPDATES,
    /** The standing pages with their titles, as every page's footer has them. */
    STANDING_PAGES,
    /** The addresses of pages. */
    ADDRESSES,
    /** The folders whose names or files carry a hash, as settings for hosts name them. */
    HASHED_FOLDERS
  }

  /** The records of a scope in their order, with some of their content. */
  record Records(RecordScope scope, Detail detail) implements Input {}

  /** Parts of the content of records; each includes the one before it. */
  enum Detail {
    /** All that records are counted and selected by; no titles, no text. */
    FACTS,
    /** Facts and titles, as rows of lists show them. */
    TITLES,
    /** Facts, titles, notes and sources; no running text. */
    ROWS,
    /** All content, running text included. */
    TEXTS
  }

  /**
   * A template's file.
   *
   * @param name in the templates folder: {@code layout.ftlh}
   */
  record Template(String name) implements Input {}

  /** The interface words of a language. */
  record Words(Language language) implements Input {}

  /**
   * A file that style sheets, browser scripts and pictures are made of.
   *
   * @param path from the templates folder: {@code assets/search.mjs}, {@code styles/tokens.css}
   */
  record Asset(String path) implements Input {}

  /** An option of the build. */
  record Setting(Option option) implements Input {}

  /** The options that files depend on. */
  enum Option {
    /** The public address, by the command line or site.json. */
    BASE_URL,
    /** Whether the site is for reading from a disk. */
    OFFLINE
  }
}
