package org.chengguo.cli;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.chengguo.model.Language;

/** The words of the command line in one language, chosen by --lang and never by the machine. */
record CliWords(ResourceBundle bundle) {

  static CliWords in(Language language) {
    String resource = "/messages/cli_" + language.tag() + ".properties";
    try (InputStream in = CliWords.class.getResourceAsStream(resource)) {
      return new CliWords(
          new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The text under a key, with {0}, {1} … filled in. */
  String text(String key, Object... arguments) {
    return MessageFormat.format(bundle.getString(key), arguments);
  }
}
