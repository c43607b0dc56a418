package nnbook.book.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nnbook.book.page.Formulas;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import org.jsoup.nodes.Element;

/** Makes the files of the site from the pages of the book. */
public final class Site {
  private static final List<String> ASSETS = List.of("book.css", "book.js", "cover.svg");
  private static final List<String> FONTS = resource("fonts/LIST").strip().lines().toList();

  private final Pages pages;
  private final Navigation navigation;

  private Site(Pages pages) {
    this.pages = pages;
    this.navigation = new Navigation(pages.list());
  }

  /** Returns the files of the site by name. */
  public static SiteFiles of(Pages pages) {
    return new Site(pages).make();
  }

  static String file(Page page) {
    return page.id() + ".html";
  }

  private SiteFiles make() {
    Template template = new Template(resource("page.html"));
    SiteFiles site = new SiteFiles();
    pages.list().forEach(page -> site.put(file(page), template.fill(values(page))));
    site.put("index.html", new Template(resource("index.html")).fill(front()));
    ASSETS.forEach(name -> site.put(name, bytes(name)));
    FONTS.forEach(name -> site.put("fonts/" + name, bytes("fonts/" + name)));
    pages.images().forEach(image -> site.copy("images/" + Path.of(image).getFileName(),
        pages.home().resolve(image)));
    return site;
  }

  private Map<String, String> values(Page page) {
    Element body = page.copy();
    pages.lead(body, page, Site::file);
    Formulas.drawShared(body);
    return Map.of(
        "lang", pages.book().language(),
        "book", Template.escaped(pages.book().title()),
        "title", Template.escaped(page.titleText()),
        "contents", navigation.contents(page),
        "prev", new Template(navigation.neighbor(page, -1)).fill(Map.of()),
        "next", new Template(navigation.neighbor(page, 1)).fill(Map.of()),
        "body", body.html());
  }

  private Map<String, String> front() {
    List<Page> all = pages.list();
    return Map.of(
        "lang", pages.book().language(),
        "book", Template.escaped(pages.book().title()),
        "first", all.isEmpty() ? "" : file(all.get(0)),
        "contents", navigation.wholeContents(),
        "cover", resource("cover.svg"));
  }

  private static String resource(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Site.class.getResourceAsStream("/nnbook/book/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
