package nnbook.book.site.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nnbook.book.site.browser.Accessibility.Rules;

/** All faults of a page, each said with the circumstances in which it shows. */
final class PageFaults {
  static final int DESK = 1280;
  static final int PHONE = 360;

  private PageFaults() {}

  static List<String> of(Chromium browser, Path page) {
    List<String> faults = new ArrayList<>();
    browser.reset();
    browser.open(page.toUri());
    add(faults, "light", Accessibility.faults(browser, Rules.COLOR));
    browser.dark(true);
    add(faults, "dark", Accessibility.faults(browser, Rules.COLOR));
    add(faults, "desk", Accessibility.faults(browser, Rules.STRUCTURE));
    browser.width(PHONE);
    add(faults, "phone", Accessibility.faults(browser, Rules.STRUCTURE));
    add(faults, "phone", Width.faults(browser));
    add(faults, "boxes on a phone", PageBoxes.faults(browser, PageBoxes.PHONE));
    add(faults, "boxes on a desk", PageBoxes.faults(browser, DESK));
    add(faults, "console", browser.consoleErrors());
    add(faults, "asks for", browser.outgoingRequests());
    return faults;
  }

  private static void add(List<String> faults, String where, List<String> found) {
    found.forEach(fault -> faults.add(where + ": " + fault));
  }
}
