package nnbook.grader.compile;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Shows the compiler versions of a class, each in a module of its own that has no other files: the
 * folder of a source is its module's name.
 */
final class VersionFiles extends MemoryFiles {
  private static final String DECLARATION = "module-info";

  /** The place of a module's files. */
  record Version(String module) implements Location {
    /** The module of a source. */
    static Version of(FileObject source) {
      return new Version(source.toUri().getPath().split("/")[1]);
    }

    @Override
    public String getName() {
      return module;
    }

    @Override
    public boolean isOutputLocation() {
      return true;
    }
  }

  /** {@code files}: what the versions are compiled against. */
  VersionFiles(JavaFileManager files) {
    super(files);
  }

  /** The class files of a version. */
  Map<String, byte[]> of(Version version) {
    Map<String, byte[]> classes = classes(version);
    classes.remove(DECLARATION);
    return classes;
  }

  @Override
  public boolean hasLocation(Location location) {
    return location instanceof Version
        || location == StandardLocation.MODULE_SOURCE_PATH
        || location == StandardLocation.CLASS_OUTPUT
        || super.hasLocation(location);
  }

  @Override
  public Location getLocationForModule(Location location, JavaFileObject source) {
    return Version.of(source);
  }

  @Override
  public Location getLocationForModule(Location location, String module) throws IOException {
    return location == StandardLocation.CLASS_OUTPUT
        ? new Version(module)
        : super.getLocationForModule(location, module);
  }

  @Override
  public String inferModuleName(Location location) throws IOException {
    return location instanceof Version version
        ? version.module
        : super.inferModuleName(location);
  }

  @Override
  public Iterable<Set<Location>> listLocationsForModules(Location location) throws IOException {
    return location == StandardLocation.MODULE_SOURCE_PATH
        ? List.of()
        : super.listLocationsForModules(location);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    return location instanceof Version
        ? List.of()
        : super.list(location, packageName, kinds, recurse);
  }

  /** The declaration of a module, which sees as much of Java as code without a module does. */
  @Override
  public JavaFileObject getJavaFileForInput(
      Location location, String className, JavaFileObject.Kind kind) throws IOException {
    if (location instanceof Version version) {
      return kind == JavaFileObject.Kind.SOURCE && className.equals(DECLARATION)
          ? Source.of(className, "module " + version.module + " { requires java.se; }")
              .in(version.module)
          : null;
    }
    return super.getJavaFileForInput(location, className, kind);
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one.toUri().equals(other.toUri());
  }

  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    return location instanceof Version
        ? location.equals(Version.of(file))
        : super.contains(location, file);
  }
}
