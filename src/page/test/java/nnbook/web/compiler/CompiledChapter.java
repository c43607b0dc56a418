package nnbook.web.compiler;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nnbook.platform.Home;
import nnbook.snippet.Startup;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.web.aot.SharedSignatures;

/** The class files of a chapter's snippets, as the compiler in the page makes them. */
public final class CompiledChapter {
  private CompiledChapter() {}

  /** Those of each snippet in page order, for each of its parts in the order in which they run. */
  public static Map<Block.Snippet, List<List<byte[]>>> of(Path file) {
    SignatureArchive signatures = SignatureArchive.of(SharedSignatures.bytes());
    SessionCompiler session =
        new SessionCompiler(new PageCompiler(signatures), Startup.imports());
    Map<Block.Snippet, List<List<byte[]>>> classes = new LinkedHashMap<>();
    for (Block.Snippet snippet : ChapterSource.read(file, Home.folder()).snippets()) {
      List<SessionCompiler.Runnable> parts = session.compile(snippet.code()).parts();
      session.ran(parts.size());
      classes.put(snippet, parts.stream()
          .map(part -> List.copyOf(part.classes().values()))
          .toList());
    }
    return classes;
  }
}
