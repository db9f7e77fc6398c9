package org.chengguo.hosting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Settings for common hosts, published with the site: headers, types, 404 page (decision 16). */
public final class HostFiles {
  /** Paths of all settings files in the site. */
  public static final Set<String> PATHS =
      Set.of("_headers", ".htaccess", "web.config", "hosting/nginx.conf", "hosting/Caddyfile");

  private static final String NOT_FOUND = "404.html";

  private final String base;
  private final List<String> hashed;

  private HostFiles(String base, List<String> hashed) {
    this.base = base;
    this.hashed = hashed;
  }

  /**
   * Returns the content of each settings file by its path in the site.
   *
   * @param base path of the site's public address, beginning and ending with {@code /}
   * @param paths paths of the site's other files
   */
  public static Map<String, String> of(String base, Stream<String> paths) {
    HostFiles files = new HostFiles(base, HashedFolders.among(paths));
    // The first three have the names that hosts look for. nginx and Caddy look for none: theirs are
    // included by hand, from a folder of their own.
    return new TreeMap<>(
        Map.of(
            "_headers", files.headersFile(),
            ".htaccess", files.apache(),
            "web.config", files.iis(),
            "hosting/nginx.conf", files.nginx(),
            "hosting/Caddyfile", files.caddy()));
  }

  /** Returns the file of Netlify and Cloudflare Pages. They find the 404 page by its name. */
  private String headersFile() {
    StringBuilder text = new StringBuilder();
    // No Cache-Control under /*: these hosts join the values of all rules that match a path, and
    // "no-cache, public, max-age=…" would be sent for hashed files.
    text.append(
        "# Netlify, Cloudflare Pages. Other files than these hosts let browsers ask anew\n");
    text.append("# for anyway: a rule here would be added to that of the folders below.\n/*\n");
    SiteHeaders.everywhere().forEach((name, value) -> line(text, "  " + name + ": " + value));
    for (String folder : hashed) {
      line(text, "/" + folder + "/*");
      line(text, "  " + SiteHeaders.CACHE + ": " + SiteHeaders.FOR_EVER);
    }
    for (FileType type : rareTypes()) {
      line(text, "/*." + type.ending());
      line(text, "  Content-Type: " + type.name());
    }
    return text.toString();
  }

  private String apache() {
    StringBuilder text = new StringBuilder();
    line(text, "# Apache 2.4, where AllowOverride lets FileInfo; with mod_headers.");
    // With the base's slash in front: Apache shows any other text as the message itself.
    line(text, "ErrorDocument 404 " + base + NOT_FOUND);
    for (FileType type : FileType.all()) {
      line(text, "AddType \"" + type.name() + "\" ." + type.ending());
    }
    line(text, "<IfModule mod_headers.c>");
    // "always" adds headers to error pages too. Caching goes without it, so that a missing file of
    // a hashed folder is not cached for a year.
    SiteHeaders.everywhere()
        .forEach((name, value) -> line(text, "  Header always set " + name + " \"" + value + "\""));
    line(text, "  Header set " + SiteHeaders.CACHE + " \"" + SiteHeaders.ASK_FIRST + "\"");
    if (!hashed.isEmpty()) {
      line(text, "  <If \"%{REQUEST_URI} =~ m#/(" + String.join("|", hashed) + ")/#\">");
      line(text, "    Header set " + SiteHeaders.CACHE + " \"" + SiteHeaders.FOR_EVER + "\"");
      line(text, "  </If>");
    }
    line(text, "</IfModule>");
    line(text, "<IfModule mod_deflate.c>");
    line(text, "  AddOutputFilterByType DEFLATE text/html " + types(FileType::isPackable));
    line(text, "</IfModule>");
    return text.toString();
  }

  private String iis() {
    StringBuilder text = new StringBuilder();
    line(text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    line(text, "<!-- IIS 7 and newer. -->");
    line(text, "<configuration>");
    line(text, "  <system.webServer>");
    line(text, "    <httpErrors errorMode=\"Custom\">");
    line(text, "      <remove statusCode=\"404\" />");
    line(text, "      <error statusCode=\"404\" path=\"404.html\" responseMode=\"File\" />");
    line(text, "    </httpErrors>");
    line(text, "    <httpProtocol>");
    line(text, "      <customHeaders>");
    // Removed first: IIS answers every request with an error where an outer web.config has added
    // the same name. The same goes for error pages and types.
    SiteHeaders.everywhere()
        .forEach(
            (name, value) -> {
              line(text, "        <remove name=\"" + name + "\" />");
              line(text, "        <add name=\"" + name + "\" value=\"" + value + "\" />");
            });
    line(text, "      </customHeaders>");
    line(text, "    </httpProtocol>");
    line(text, "    <staticContent>");
    line(text, "      <clientCache cacheControlMode=\"DisableCache\" />");
    for (FileType type : FileType.all()) {
      String ending = "fileExtension=\"." + type.ending() + "\"";
      line(text, "      <remove " + ending + " />");
      line(text, "      <mimeMap " + ending + " mimeType=\"" + type.name() + "\" />");
    }
    line(text, "    </staticContent>");
    line(text, "  </system.webServer>");
    hashed.forEach(folder -> cachedByIis(text, folder));
    line(text, "</configuration>");
    return text.toString();
  }

  private static void cachedByIis(StringBuilder text, String folder) {
    line(text, "  <location path=\"" + folder + "\">");
    line(text, "    <system.webServer>");
    line(text, "      <staticContent>");
    line(
        text,
        "        <clientCache cacheControlMode=\"UseMaxAge\" cacheControlMaxAge=\"365.00:00:00\""
            + " cacheControlCustom=\"public, immutable\" />");
    line(text, "      </staticContent>");
    line(text, "    </system.webServer>");
    line(text, "  </location>");
  }

  private String nginx() {
    StringBuilder text = new StringBuilder();
    line(text, "# nginx: in the site's server block, `include .../hosting/nginx.conf;`.");
    line(text, "# A location with an add_header of its own needs these lines again.");
    line(text, "error_page 404 " + base + NOT_FOUND + ";");
    // All types, not only the rare ones: a block of types in a server replaces the inherited one.
    line(text, "types {");
    FileType.all().forEach(type -> line(text, "  " + type.type() + " " + type.ending() + ";"));
    line(text, "}");
    line(text, "default_type " + FileType.UNKNOWN + ";");
    line(text, "charset utf-8;");
    line(text, "charset_types " + types(FileType::text) + ";");
    line(text, "gzip on;");
    line(text, "gzip_vary on;");
    line(text, "gzip_types " + types(FileType::isPackable) + ";");
    // A variable, because an add_header within "if" would replace all add_header lines outside it.
    line(text, "set $site_cache \"" + SiteHeaders.ASK_FIRST + "\";");
    if (!hashed.isEmpty()) {
      line(text, "if ($uri ~ \"^" + base + "(" + String.join("|", hashed) + ")/\") {");
      line(text, "  set $site_cache \"" + SiteHeaders.FOR_EVER + "\";");
      line(text, "}");
    }
    // Without "always", so that a missing file is not cached.
    line(text, "add_header " + SiteHeaders.CACHE + " $site_cache;");
    SiteHeaders.everywhere()
        .forEach((name, value) -> line(text, "add_header " + name + " \"" + value + "\" always;"));
    return text.toString();
  }

  private String caddy() {
    StringBuilder text = new StringBuilder();
    line(text, "# Caddy 2: in the site's block, after root and file_server,");
    line(text, "# `import .../hosting/Caddyfile`.");
    line(text, "encode zstd gzip");
    line(text, "header {");
    SiteHeaders.everywhere()
        .forEach((name, value) -> line(text, "\t" + name + " \"" + value + "\""));
    line(text, "}");
    String paths =
        hashed.stream().map(folder -> " " + base + folder + "/*").collect(Collectors.joining());
    String cache = SiteHeaders.CACHE + " \"" + SiteHeaders.ASK_FIRST + "\"";
    // Two matchers that exclude each other, because Caddy sorts directives itself: the order of
    // these lines does not decide which value wins.
    if (hashed.isEmpty()) {
      line(text, "header " + cache);
    } else {
      line(text, "@hashed path" + paths);
      line(text, "header @hashed " + SiteHeaders.CACHE + " \"" + SiteHeaders.FOR_EVER + "\"");
      line(text, "@others not path" + paths);
      line(text, "header @others " + cache);
    }
    for (FileType type : rareTypes()) {
      line(text, "@" + type.ending() + " path *." + type.ending());
      line(text, "header @" + type.ending() + " Content-Type \"" + type.name() + "\"");
    }
    line(text, "handle_errors {");
    line(text, "\theader " + cache);
    line(text, "\trewrite * " + base + NOT_FOUND);
    line(text, "\tfile_server");
    line(text, "}");
    return text.toString();
  }

  /** Returns the media types of a kind, separated by blanks, without that of HTML. */
  private static String types(Predicate<FileType> kind) {
    // nginx always includes text/html in such lists, and warns of a duplicate if it is named.
    return FileType.all().stream()
        .filter(kind)
        .map(FileType::type)
        .filter(type -> !type.equals("text/html"))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static List<FileType> rareTypes() {
    return FileType.all().stream().filter(FileType::rare).toList();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
