package org.chengguo.document;

import java.net.URI;
import java.util.List;
import org.chengguo.model.Language;

/** A stretch of a report's text. */
public sealed interface ReportRun {

  /** Goes on with the method that is for this kind of run. */
  void accept(Visitor visitor);

  /** The kind, as templates call it. */
  String kind();

  /** What is done with each kind of run. */
  interface Visitor {
    void words(Words words);

    void strong(Strong strong);

    void link(Link link);

    void note(Note note);
  }

  /** Plain text in one language. */
  record Words(String text, Language language) implements ReportRun {
    @Override
    public void accept(Visitor visitor) {
      visitor.words(this);
    }

    @Override
    public String kind() {
      return "words";
    }
  }

  /** Text that stands out. */
  record Strong(String text, Language language) implements ReportRun {
    @Override
    public void accept(Visitor visitor) {
      visitor.strong(this);
    }

    @Override
    public String kind() {
      return "strong";
    }
  }

  /**
   * Text that leads somewhere.
   *
   * @param address an absolute one, or of a page of the site, beginning with {@code /}
   * @param isNumber whether the text is a number with its unit, which no line parts
   */
  record Link(String text, Language language, String address, boolean isNumber)
      implements ReportRun {
    /** Of words. */
    public Link(String text, Language language, String address) {
      this(text, language, address, false);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.link(this);
    }

    @Override
    public String kind() {
      return "link";
    }

    /** Whether the address is of a page of the site. */
    public boolean isInside() {
      return address.startsWith("/");
    }

    /** The whole address. */
    public String absolute(URI base) {
      return isInside() ? base + address.substring(1) : address;
    }
  }

  /** A note on what stands before it; it has no notes of its own. */
  record Note(List<ReportRun> runs) implements ReportRun {
    public Note {
      runs = List.copyOf(runs);
      if (runs.stream().anyMatch(Note.class::isInstance)) {
        throw new IllegalArgumentException("a note within a note");
      }
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.note(this);
    }

    @Override
    public String kind() {
      return "note";
    }
  }
}
