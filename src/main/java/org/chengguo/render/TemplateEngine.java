package org.chengguo.render;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.chengguo.model.Origin;

/** FreeMarker, with every setting that could depend on the machine fixed. */
public final class TemplateEngine {
  // Characters. FreeMarker's sentences about tags and missing values reach 222; those about types
  // and arguments reach 412, but say first what was expected. Beyond come lists: the tokens that
  // may stand there (614 after a stray #else) and all built-ins (2,185).
  private static final int LONGEST_MESSAGE = 240;

  private final Configuration configuration;
  private final String folderName;
  private final TemplateSources sources;

  // Each thread's buffer grows to its longest page once, not with every page.
  private final ThreadLocal<Utf8Writer> writer = ThreadLocal.withInitial(Utf8Writer::new);

  private TemplateEngine(Configuration configuration, String folderName, TemplateSources sources) {
    this.configuration = configuration;
    this.folderName = folderName;
    this.sources = sources;
  }

  /**
   * @param folderName how problems call the folder
   * @throws IOException when there is no such folder
   */
  public static TemplateEngine open(Path folder, String folderName) throws IOException {
    return open(folder, folderName, new FileReads());
  }

  /**
   * Reads all templates of a folder.
   *
   * @throws IOException when there is no such folder
   */
  static TemplateEngine read(Path folder, String folderName, FileReads files) throws IOException {
    for (String ending : List.of(".ftlh", ".ftlx")) {
      for (Path file : files.files(folder, ending)) {
        if (files.isFile(file)) {
          files.read(file);
        }
      }
    }
    return open(folder, folderName, files);
  }

  private static TemplateEngine open(Path folder, String folderName, FileReads files)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new PinnedTemplates(folder, files));
    configuration.setObjectWrapper(new ModelWrapper(Configuration.VERSION_2_3_34));
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("c");
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return new TemplateEngine(configuration, folderName, new TemplateSources(folder, files));
  }

  /** Returns values as templates see them. */
  Map<String, TemplateModel> wrapped(Map<String, ?> values) {
    Map<String, TemplateModel> models = new HashMap<>();
    values.forEach((name, value) -> models.put(name, wrapped(value)));
    return models;
  }

  /** Returns a value as templates see it. */
  TemplateModel wrapped(Object value) {
    try {
      return configuration.getObjectWrapper().wrap(value);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The texts of its templates. */
  TemplateSources sources() {
    return sources;
  }

  /**
   * Renders a template.
   *
   * @param model a map, or a {@code TemplateHashModel}
   * @return text in UTF-8
   * @throws RenderException with the place in the template where it failed
   */
  public byte[] render(String name, Object model) {
    try {
      Template template = configuration.getTemplate(name);
      Utf8Writer out = writer.get();
      out.clear(); // of what a page that failed left
      template.process(model, out);
      return out.take();
    } catch (ParseException e) {
      throw syntaxError(e);
    } catch (TemplateNotFoundException e) {
      throw exception(e.getTemplateName(), 0, 0, "no such template");
    } catch (TemplateException e) {
      if (cause(e) instanceof ParseException imported) {
        throw syntaxError(imported);
      }
      if (cause(e) instanceof OutOfMemoryError exhausted) {
        throw exhausted; // thrown by a method that the template called, and no fault of it
      }
      String place = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
      int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
      int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
      throw exception(place, line, column, message(e));
    } catch (StackOverflowError endless) {
      throw exception(name, 0, 0, "a macro or function calls itself without end");
    } catch (IOException e) {
      if (e.getCause() instanceof ParseException earlier) {
        throw syntaxError(earlier); // FreeMarker keeps the exception of the first attempt
      }
      throw new UncheckedIOException(e);
    }
  }

  private RenderException syntaxError(ParseException e) {
    return exception(
        e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), brief(e.getEditorMessage()));
  }

  private static Throwable cause(Throwable exception) {
    Throwable cause = exception;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private RenderException exception(String template, int line, int column, String message) {
    return new RenderException(Origin.at(folderName + "/" + template, line, column), message);
  }

  /** Returns the message of FreeMarker, or of the method that a template called. */
  private static String message(TemplateException exception) {
    Throwable cause = cause(exception);
    if (cause instanceof TemplateNotFoundException missing) {
      return "no such template: " + missing.getTemplateName(); // its own words name our folders
    }
    String message =
        cause instanceof TemplateException inner
            ? inner.getMessageWithoutStackTop()
            : cause.getMessage();
    return brief(String.valueOf(message));
  }

  /** The first paragraph, in one line: FreeMarker goes on with advice. */
  private static String brief(String message) {
    String paragraph = message.split("\n\\s*(\n|----)", 2)[0];
    String line = paragraph.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "…";
  }
}
