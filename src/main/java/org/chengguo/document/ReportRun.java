package org.chengguo.document;

import java.net.URI;
import java.util.List;
import org.chengguo.model.Language;

/** A run of a report's text: words, strong text, a link or a note. */
public sealed interface ReportRun {

  /** Calls the visitor's method for this kind of run. */
  void accept(Visitor visitor);

  /** Returns the name of the kind for templates, which cannot tell types. */
  String kind();

  /** Handler of each kind of run. */
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

  /** Text with strong emphasis. */
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
   * Text with a link.
   *
   * @param address an absolute one, or one of a page of the site, beginning with {@code /}
   * @param isNumber whether the text is a number with its unit, which must not be broken over lines
   */
  record Link(String text, Language language, String address, boolean isNumber)
      implements ReportRun {
    /** Creates a link of words. */
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

    /** Tells whether the address is one of a page of the site. */
    public boolean isInside() {
      return address.startsWith("/");
    }

    /** Returns the absolute address. */
    public String absolute(URI base) {
      // Joined as text: URI.resolve would drop the path of a base below its host's root. The base
      // ends with the slash that is cut off here.
      return isInside() ? base + address.substring(1) : address;
    }
  }

  /** A note on the run before it. */
  record Note(List<ReportRun> runs) implements ReportRun {
    public Note {
      runs = List.copyOf(runs);
      // None of the formats has notes on notes.
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
