package org.chengguo.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.chengguo.model.Language;
import org.chengguo.text.Phrases;

/** The words of the command line in one language, chosen by --lang and never by the machine. */
record CliWords(Phrases phrases) {

  static CliWords in(Language language) {
    return new CliWords(Phrases.messages("cli", language.locale()));
  }

  String text(String key, Object... arguments) {
    return phrases.text(key, arguments);
  }

  /** The same words as picocli asks for them. */
  ResourceBundle bundle() {
    return new ResourceBundle() {
      @Override
      protected Object handleGetObject(String key) {
        return phrases.has(key) ? phrases.pattern(key) : null;
      }

      @Override
      public Enumeration<String> getKeys() {
        return Collections.enumeration(phrases.keys());
      }
    };
  }
}
