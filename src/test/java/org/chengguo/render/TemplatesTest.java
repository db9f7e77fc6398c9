package org.chengguo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a folder of templates stays as it was read, and that its edits are seen. */
final class TemplatesTest {
  @TempDir private Path root;
  private Path folder;
  private Templates templates;

  @BeforeEach
  void open() throws IOException {
    folder = root.resolve("templates");
    write("page.ftlh", "<#import \"part.ftlh\" as part>1 <@part.p/>");
    write("part.ftlh", "<#macro p>part</#macro>");
    write("assets/site.css", "@import \"../styles/a.css\";\n");
    write("assets/site.mjs", "x;\n");
    write("styles/a.css", "a{b:c}\n");
    templates = Templates.open(folder, "templates");
    templates.engine();
    templates.assets();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private static String render(Templates templates) throws IOException {
    byte[] page = templates.engine().render("page.ftlh", Map.of());
    return new String(page, StandardCharsets.UTF_8);
  }

  @Test
  void anEditChangesNothingThatWasRead() throws IOException {
    write("page.ftlh", "2");
    write("part.ftlh", "<#macro broken");
    write("styles/a.css", "a{b:d}\n");

    assertThat(render(templates)).isEqualTo("1 part");
    assertThat(new String(templates.file("styles/a.css").orElseThrow(), StandardCharsets.UTF_8))
        .isEqualTo("a{b:c}\n");
    assertThat(render(templates.current())).isEqualTo("2");
  }

  @Test
  void aFolderThatIsGoneIsStillThere() throws IOException {
    Files.move(folder, root.resolve("elsewhere"));

    assertThat(render(templates)).isEqualTo("1 part");
    Templates gone = templates.current();
    assertThatThrownBy(gone::engine).isInstanceOf(NoSuchFileException.class);
    Files.move(root.resolve("elsewhere"), folder);
    assertThat(templates.current()).isSameAs(templates);
    assertThat(render(gone.current())).isEqualTo("1 part");
  }

  @Test
  void whatStaysTheSameIsNotReadAgain() throws IOException {
    write("page.ftlh", Files.readString(folder.resolve("page.ftlh")));
    Files.writeString(folder.resolve(".page.ftlh.swp"), "of an editor");
    assertThat(templates.current()).isSameAs(templates);

    write("styles/a.css", "a{b:d}\n");
    Templates styled = templates.current();
    assertThat(styled.engine()).isSameAs(templates.engine());
    assertThat(styled.assets()).isNotSameAs(templates.assets());
    assertThat(styled.differsInStylesOnly(templates)).isTrue();

    write("assets/site.mjs", "y;\n");
    assertThat(styled.current().differsInStylesOnly(styled)).isFalse();
    write("added.ftlh", "");
    assertThat(styled.current().engine()).isNotSameAs(templates.engine());
  }
}
