package nnbook.course.release;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** One of the project's pom.xml, without what only the book's authors and teachers run. */
final class StudentPom {
  private static final List<String> PROFILES =
      List.of("solutions", "slow", "frameworks");
  private static final List<String> MODULES = List.of("course", "author");
  private static final List<String> PLUGINS = List.of("spotless-maven-plugin");

  private StudentPom() {}

  static String of(String pom) {
    Document document = Jsoup.parse(pom, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    for (Element profile : document.select("profiles > profile")) {
      if (PROFILES.contains(profile.selectFirst("> id").text())) {
        profile.remove();
      } else {
        profile.select("> dependencies, > build").remove(); // our own tests stay with us
      }
    }
    document.select("modules > module").stream()
        .filter(module -> MODULES.contains(module.text()))
        .forEach(Element::remove);
    for (Element plugin : document.select("build plugin")) {
      if (PLUGINS.contains(plugin.selectFirst("> artifactId").text())) {
        plugin.remove();
      }
    }
    return document.outerHtml().replaceAll("(?m)^[ \\t]+\\n(?:[ \\t]*\\n)*", "");
  }
}
