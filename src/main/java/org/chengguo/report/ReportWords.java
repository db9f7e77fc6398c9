package org.chengguo.report;

import org.chengguo.model.Language;
import org.chengguo.text.Phrases;

/** The sentences of reports in one language. */
record ReportWords(Language language, Phrases phrases) {

  static ReportWords in(Language language) {
    return new ReportWords(language, Phrases.messages("report", language.locale()));
  }

  String text(String key, Object... arguments) {
    return phrases.text(key, arguments);
  }
}
