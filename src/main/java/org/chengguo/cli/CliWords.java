package org.chengguo.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.chengguo.model.Language;
import org.chengguo.text.Phrases;
import org.chengguo.wording.Names;

/** The words of the command line in one language, chosen by --lang and never by the machine. */
final class CliWords extends Names {

  private CliWords(Language language) {
    super(language, Phrases.messages("cli", language.locale()));
  }

  static CliWords in(Language language) {
    return new CliWords(language);
  }

  /** The same words as picocli asks for them. */
  ResourceBundle bundle() {
    return new ResourceBundle() {
      @Override
      protected Object handleGetObject(String key) {
        return phrases().has(key) ? phrases().pattern(key) : null;
      }

      @Override
      public Enumeration<String> getKeys() {
        return Collections.enumeration(phrases().keys());
      }
    };
  }
}
