#!/usr/bin/env bash
# odfdom 0.12.0: in a JVM that starts in Turkish, creating an element whose name has a word that begins with i ends in
# a ClassCastException at the caller's assignment, since its class is looked up by the name capitalized in the default
# locale (text:index-body gives TextİndexBodyElement). What surprises: the class found is kept. Once such an element was
# created in another locale, it can be created in Turkish too. A test that sets the locale in a JVM that already wrote
# a document therefore passes, while the program fails; only a JVM that starts in the locale shows it.
# Needs a JDK (17 or newer) and Maven. Exits with 1 when the behaviour is another one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.odftoolkit</groupId>
      <artifactId>odfdom-java</artifactId>
      <version>0.12.0</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

cat > Element.java <<'JAVA'
import java.util.Locale;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.dom.element.text.TextIndexBodyElement;

public class Element {
  public static void main(String[] arguments) throws Exception {
    OdfTextDocument document = OdfTextDocument.newTextDocument();
    for (String tag : arguments) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      try {
        TextIndexBodyElement element = document.getContentDom().newOdfElement(TextIndexBodyElement.class);
        System.out.println(tag + ": " + element.getClass().getSimpleName());
      } catch (ClassCastException e) {
        System.out.println(tag + ": ClassCastException");
      }
    }
  }
}
JAVA
run() { java -cp 'lib/*' "$@" 2>/dev/null | tr '\n' ';'; }

expect() { # title, expected, seen
  printf '%s\n  seen: %s\n' "$1" "$3"
  [ "$2" = "$3" ] || { echo "  expected: $2"; exit 1; }
}
expect "A JVM that starts in Turkish" "tr: ClassCastException;" "$(run -Duser.language=tr Element.java tr)"
expect "The same after the element was created in English" "en: TextIndexBodyElement;tr: TextIndexBodyElement;" "$(run Element.java en tr)"
