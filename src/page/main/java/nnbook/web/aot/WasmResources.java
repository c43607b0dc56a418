package nnbook.web.aot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.teavm.parsing.resource.Resource;
import org.teavm.parsing.resource.ResourceProvider;

/** The class path of what becomes Wasm: this program's own, the JDK's, and files made here. */
final class WasmResources implements ResourceProvider {
  /**
   * Java's own classes are TeaVM's; those of the JDK would need a machine. Services are those that
   * the page asks for.
   */
  private static final String NOT_OF_THE_PAGE = "(java|jdk|sun|META-INF/services)/.*";

  private final ClassLoader loader;
  private final Map<String, byte[]> made;

  /** {@code made}: files by their paths; they come first. */
  WasmResources(ClassLoader loader, Map<String, byte[]> made) {
    this.loader = loader;
    this.made = made;
  }

  private record Content(Opener opener) implements Resource {
    private interface Opener {
      InputStream open() throws IOException;
    }

    @Override
    public InputStream open() {
      try {
        return opener.open();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Date getModificationDate() {
      return new Date(0);
    }
  }

  @Override
  public Iterator<Resource> getResources(String path) {
    List<Resource> found = new ArrayList<>();
    if (made.containsKey(path)) {
      found.add(new Content(() -> new ByteArrayInputStream(made.get(path))));
    }
    if (path.matches(NOT_OF_THE_PAGE)) {
      return found.iterator();
    }
    try {
      for (URL url : Collections.list(loader.getResources(path))) {
        found.add(new Content(url::openStream));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.iterator();
  }

  @Override
  public void close() {}
}
