package org.chengguo.artifact;

import org.chengguo.model.Language;

/**
 * Input of generated files. Each has a value, such as the text of a file or the titles of some
 * records; a generated file may change only if the value of one of its inputs does.
 */
public sealed interface Input {

  /**
   * File of the content folder, without the records in it.
   *
   * @param path from the content folder: {@code 111/year.md}; the file need not exist
   */
  record ContentFile(String path) implements Input {}

  /**
   * All files of the content folder that match a pattern, without the records in them.
   *
   * @param pattern of paths; a star stands for one name of a file or folder
   */
  record ContentFiles(String pattern) implements Input {}

  /** List of something about the whole site. */
  record Listing(Listed listed) implements Input {}

  /** Subjects of listings. */
  enum Listed {
    /** The years with a report, each with its plan and day of publication. */
    YEARS,
    /** The source documents of all years, with their titles and headings. */
    DOCUMENTS,
    /** The additions and corrections of all years. */
    UPDATES,
    /** The standing pages with their titles, as in the footer of every page. */
    STANDING_PAGES,
    /** The addresses of pages. */
    ADDRESSES,
    /** The folders whose names or files carry a hash, as settings for hosts name them. */
    HASHED_FOLDERS
  }

  /** Records of a scope in their order, with some of their content. */
  record Records(RecordScope scope, Detail detail) implements Input {}

  /** Parts of the content of records; each includes the one before it. */
  enum Detail {
    // In this order, because each includes the one before. A corrected text then changes one page
    // and the search, not every list that counts or names the record (decision 19).
    /** Fields by which records are counted and selected: no titles, no texts. */
    FACTS,
    /** Facts and titles, as rows of lists show them. */
    TITLES,
    /** Facts, titles, notes and sources; no running text. */
    ROWS,
    /** All content, running text included. */
    TEXTS
  }

  /**
   * Template file.
   *
   * @param name in the templates folder: {@code layout.ftlh}
   */
  record Template(String name) implements Input {}

  /** Interface text of a language. */
  record Words(Language language) implements Input {}

  /**
   * Source file of style sheets, browser scripts and images.
   *
   * @param path from the templates folder: {@code assets/search.mjs}, {@code styles/tokens.css}
   */
  record Asset(String path) implements Input {}

  /** Option of the build. */
  record Setting(Option option) implements Input {}

  /** Options on which files depend. */
  enum Option {
    /** The public address, from the command line or site.json. */
    BASE_URL,
    /** The form of the site that can be read from a disk. */
    OFFLINE
  }
}
