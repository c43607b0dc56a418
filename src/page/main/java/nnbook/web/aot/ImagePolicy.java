package nnbook.web.aot;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.teavm.extension.ExtensionEnvironment;
import org.teavm.extension.introspect.IntrospectAccess;
import org.teavm.extension.introspect.IntrospectClass;
import org.teavm.extension.introspect.IntrospectMember;
import org.teavm.extension.introspect.IntrospectWorld;
import org.teavm.extension.spi.reflection.ProxyInterfaceConsumer;
import org.teavm.extension.spi.reflection.ProxyListener;
import org.teavm.extension.spi.reflection.ReflectionPolicy;

/**
 * Tells TeaVM which members interpreted code finds by reflection, and for which interfaces it has
 * objects: those of the {@link BoundClasses}. Of records all fields are seen, to be printed.
 */
public final class ImagePolicy implements ReflectionPolicy {
  private final BoundClasses bound = BoundClasses.ofBook();
  private IntrospectWorld world;

  @Override
  public void initialize(ExtensionEnvironment environment) {
    world = environment;
  }

  @Override
  public Collection<IntrospectMember> classAccessibleMembers(IntrospectClass<?> type) {
    if (type == null) {
      return List.of(); // one that the page lacks
    }
    Stream<IntrospectMember> all =
        Stream.concat(type.declaredMethods().stream(), type.declaredFields().stream());
    return isBound(type)
        ? all.filter(member -> isUsable(type, member)).toList()
        : type.isRecord() ? List.copyOf(type.declaredFields()) : List.of();
  }

  private boolean isBound(IntrospectClass<?> type) {
    return type != null
        && type.access() == IntrospectAccess.PUBLIC && bound.names().contains(type.name());
  }

  private boolean isUsable(IntrospectClass<?> type, IntrospectMember member) {
    boolean field = type.isRecord() && type.declaredFields().contains(member);
    return field
        || member.access() == IntrospectAccess.PUBLIC
            && !Modifier.isNative(member.modifiers())
            && bound.has(type.name(), member.name());
  }

  @Override
  public ProxyListener getProxyInterfaces(ProxyInterfaceConsumer consumer) {
    for (String name : bound.implemented()) {
      IntrospectClass<?> type = world.findClass(name);
      if (type != null) {
        consumer.accept(List.of(type));
      }
    }
    return added -> {};
  }
}
