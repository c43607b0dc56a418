package nnbook.snippet.chapter;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nnbook.platform.ChapterName;
import nnbook.platform.Messages;

/** The words for places of the book that a text names only by their anchors. */
public final class PlaceTitles {
  private static final Messages MESSAGES = Messages.of("snippet");
  private static final String SECTION = "place.section";

  private final Path home;
  private final Map<String, String> titles = new HashMap<>();

  /** The places of all chapters of the project in {@code home}; they are read when first asked. */
  public PlaceTitles(Path home) {
    this.home = home;
  }

  /** Returns the title that an anchor of any chapter belongs to, else the anchor. */
  public String of(String anchor) {
    if (titles.isEmpty()) {
      Chapters.all(home).forEach(this::read);
    }
    return titles.getOrDefault(anchor, anchor);
  }

  private void read(Path file) {
    ChapterSource chapter = ChapterSource.read(file, home);
    Optional<ChapterName> name = ChapterName.ofFile(Chapters.name(file));
    for (Block block : chapter.blocks()) {
      if (block instanceof Block.Heading heading && !heading.anchor().isEmpty()) {
        String key = heading.level() == 1 ? name.map(PlaceTitles::kind).orElse(SECTION) : SECTION;
        String label = name.map(ChapterName::label).orElse("");
        titles.put(heading.anchor(), MESSAGES.get(key, heading.text(), label));
      }
    }
  }

  private static String kind(ChapterName name) {
    return name.appendix() ? "place.appendix" : "place.chapter";
  }
}
