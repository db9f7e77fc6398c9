package org.chengguo.report;

import java.net.URI;
import java.util.List;
import org.chengguo.document.ReportRun;
import org.odftoolkit.odfdom.dom.element.text.TextAElement;
import org.odftoolkit.odfdom.dom.element.text.TextNoteElement;
import org.odftoolkit.odfdom.dom.element.text.TextPElement;
import org.odftoolkit.odfdom.dom.element.text.TextSpanElement;

/** Writes the runs of a paragraph of an OpenDocument text. */
final class OdtRuns implements ReportRun.Visitor {
  private final TextPElement paragraph;
  private final URI base;
  private final OdtNotes notes;

  private OdtRuns(TextPElement paragraph, URI base, OdtNotes notes) {
    this.paragraph = paragraph;
    this.base = base;
    this.notes = notes;
  }

  static OdtRuns into(TextPElement paragraph, URI base, OdtNotes notes) {
    return new OdtRuns(paragraph, base, notes);
  }

  void add(List<ReportRun> runs) {
    runs.forEach(run -> run.accept(this));
  }

  @Override
  public void words(ReportRun.Words words) {
    // The run's language is not written: the default style has a Western and an Asian language,
    // and programs choose by the script of each character.
    paragraph.newTextNode(words.text());
  }

  @Override
  public void strong(ReportRun.Strong strong) {
    TextSpanElement span = paragraph.newTextSpanElement();
    span.setTextStyleNameAttribute("Strong_20_Emphasis");
    span.newTextNode(strong.text());
  }

  @Override
  public void link(ReportRun.Link link) {
    TextAElement anchor = paragraph.newTextAElement(link.absolute(base), "simple");
    anchor.setTextStyleNameAttribute("Internet_20_link");
    anchor.setTextVisitedStyleNameAttribute("Visited_20_Internet_20_Link");
    anchor.newTextNode(link.text());
  }

  @Override
  public void note(ReportRun.Note note) {
    int number = notes.next();
    TextNoteElement mark = paragraph.newTextNoteElement("footnote");
    mark.setTextIdAttribute("ftn" + number);
    mark.newTextNoteCitationElement().setTextContent(Integer.toString(number));
    TextPElement text = mark.newTextNoteBodyElement().newTextPElement();
    text.setTextStyleNameAttribute("Footnote");
    new OdtRuns(text, base, notes).add(note.runs());
  }
}
