package nnbook.web.aot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/** The class path with files that lie in memory: TeaVM looks for its policies as services. */
final class MadeFilesLoader extends ClassLoader {
  private final Map<String, byte[]> made;

  /** {@code made}: files by their paths; they come first. */
  MadeFilesLoader(ClassLoader parent, Map<String, byte[]> made) {
    super(parent);
    this.made = Map.copyOf(made);
  }

  @Override
  public URL getResource(String name) {
    return made.containsKey(name) ? url(name) : super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> all = new ArrayList<>();
    if (made.containsKey(name)) {
      all.add(url(name));
    }
    all.addAll(Collections.list(super.getResources(name)));
    return Collections.enumeration(all);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    return made.containsKey(name)
        ? new ByteArrayInputStream(made.get(name))
        : super.getResourceAsStream(name);
  }

  private URL url(String name) {
    try {
      return new URL("made", "", -1, "/" + name, new URLStreamHandler() {
        @Override
        protected URLConnection openConnection(URL url) {
          return new URLConnection(url) {
            @Override
            public void connect() {}

            @Override
            public InputStream getInputStream() {
              return new ByteArrayInputStream(made.get(name));
            }
          };
        }
      });
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
