package org.chengguo.report;

import java.util.List;
import org.chengguo.document.ReportRun;
import org.chengguo.model.Agency;
import org.chengguo.model.Language;
import org.chengguo.model.SectionNumber;
import org.chengguo.model.Text;
import org.chengguo.text.Phrases;
import org.chengguo.wording.Names;

/** The sentences of reports in one language. */
final class ReportWords extends Names {

  private ReportWords(Language language) {
    super(language, Phrases.messages("report", language.locale()));
  }

  static ReportWords in(Language language) {
    return new ReportWords(language);
  }

  /** A sentence as one run. */
  ReportRun run(String key, Object... arguments) {
    return words(text(key, arguments));
  }

  /** A sentence with runs in the places of its arguments. */
  List<ReportRun> runs(String key, List<List<ReportRun>> arguments) {
    return phrases().pieces(key, ReportRun.class, this::words, arguments.toArray());
  }

  private ReportRun words(String text) {
    return new ReportRun.Words(text, language());
  }

  /** The tag that programs know: with the script alone, some read Mandarin of no place. */
  static String tag(Language language) {
    return language == Language.ZH_HANT ? "zh-TW" : language.tag();
  }

  /** The language that a text is in, where it may have no translation. */
  Language languageOf(Text text) {
    return text.isIn(language()) ? language() : Language.ZH_HANT;
  }

  /** An agency as lists call it. */
  String agency(Agency agency) {
    return language() == Language.ZH_HANT ? agency.shortName() : of(agency.name());
  }

  /** A part of the source, by its heading or its number. */
  String part(Part part) {
    return text("part", part.heading(), new SectionNumber(part.section()).in(language()));
  }
}
