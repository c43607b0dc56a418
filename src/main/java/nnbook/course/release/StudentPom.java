package nnbook.course.release;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The project's pom.xml without what only the book's authors run. */
final class StudentPom {
  private static final List<String> PROFILES =
      List.of("solutions", "slow", "frameworks", "mutation", "graded-mutation");
  private static final List<String> PLUGINS = List.of("spotless-maven-plugin", "pitest-maven");

  private StudentPom() {}

  static String of(String pom) {
    Document document = Jsoup.parse(pom, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    for (Element profile : document.select("profiles > profile")) {
      if (PROFILES.contains(profile.selectFirst("> id").text())) {
        profile.remove();
      } else {
        profile.select("> dependencies").remove(); // of our own tests, which stay with us
      }
    }
    for (Element plugin : document.select("build plugin")) {
      if (PLUGINS.contains(plugin.selectFirst("> artifactId").text())) {
        plugin.remove();
      }
    }
    document.select("pluginManagement:not(:has(plugin))").remove();
    return document.outerHtml().replaceAll("(?m)^[ \\t]+\\n(?:[ \\t]*\\n)*", "");
  }
}
