package org.chengguo.render;

import freemarker.ext.beans.BeansWrapper;
import freemarker.ext.beans.GenericObjectModel;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Value of the model as templates see it: its public methods, and its text.
 *
 * <p>Calls methods that it looked up once for each class. All else, errors included, it leaves to
 * FreeMarker's own model.
 */
final class MethodsModel
    implements TemplateHashModelEx,
        MethodCallAwareTemplateHashModel,
        TemplateScalarModel,
        AdapterTemplateModel,
        WrapperTemplateModel {
  // Null for classes that are not ours, and for those that FreeMarker knows by their interfaces.
  private static final ClassValue<Map<String, MethodGroup>> GROUPS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodGroup> computeValue(Class<?> type) {
          boolean isKnown =
              TemplateModel.class.isAssignableFrom(type)
                  || Iterable.class.isAssignableFrom(type)
                  || Map.class.isAssignableFrom(type);
          boolean isOurs = type.getName().startsWith("org.chengguo.");
          return isOurs && !isKnown ? groups(type) : null;
        }
      };

  private final Object object;
  private final BeansWrapper wrapper;
  private final Map<String, MethodGroup> groups;

  /**
   * @param groups as {@link #methods} returns them for the value
   */
  MethodsModel(Object value, Map<String, MethodGroup> groups, BeansWrapper wrapper) {
    this.object = value;
    this.groups = groups;
    this.wrapper = wrapper;
  }

  /** Returns the methods of a value by name; null if templates see it another way. */
  static Map<String, MethodGroup> methods(Object value) {
    return GROUPS.get(value.getClass());
  }

  private static Map<String, MethodGroup> groups(Class<?> type) {
    // Bridges stand for methods that are there as well.
    return Arrays.stream(type.getMethods())
        .filter(method -> !method.isBridge())
        .collect(Collectors.groupingBy(Method::getName, Collectors.toList()))
        .entrySet()
        .stream()
        .filter(group -> MethodGroup.isUsable(group.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, group -> new MethodGroup(group.getValue())));
  }

  // Made when asked for: it looks its class up at once, and most values need their methods alone.
  private GenericObjectModel freeMarkers() {
    return new GenericObjectModel(object, wrapper);
  }

  @Override
  public TemplateModel getBeforeMethodCall(String name)
      throws TemplateModelException, ShouldNotBeGetAsMethodException {
    MethodGroup group = groups.get(name);
    return group == null ? freeMarkers().getBeforeMethodCall(name) : new Bound(name, group);
  }

  // FreeMarker asks getBeforeMethodCall only for calls without arguments.
  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    MethodGroup group = groups.get(name);
    return group == null || !group.takesArguments()
        ? freeMarkers().get(name)
        : new Bound(name, group);
  }

  @Override
  public boolean isEmpty() throws TemplateModelException {
    return freeMarkers().isEmpty();
  }

  @Override
  public int size() throws TemplateModelException {
    return freeMarkers().size();
  }

  @Override
  public TemplateCollectionModel keys() throws TemplateModelException {
    return freeMarkers().keys();
  }

  @Override
  public TemplateCollectionModel values() throws TemplateModelException {
    return freeMarkers().values();
  }

  @Override
  public String getAsString() {
    return object.toString();
  }

  @Override
  public Object getAdaptedObject(Class<?> hint) {
    return object;
  }

  @Override
  public Object getWrappedObject() {
    return object;
  }

  private Object call(String name, List<?> arguments) throws TemplateModelException {
    try {
      TemplateModel method =
          arguments.isEmpty() ? freeMarkers().getBeforeMethodCall(name) : freeMarkers().get(name);
      return ((TemplateMethodModelEx) method).exec(arguments);
    } catch (ShouldNotBeGetAsMethodException impossible) {
      throw new IllegalStateException(impossible); // it has a method of this name
    }
  }

  /** Methods of one name, of this value. */
  private final class Bound implements TemplateMethodModelEx {
    private final String name;
    private final MethodGroup group;

    Bound(String name, MethodGroup group) {
      this.name = name;
      this.group = group;
    }

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    public Object exec(List arguments) throws TemplateModelException {
      Object result = group.call(object, arguments, wrapper);
      if (result == MethodGroup.NOT_CALLED) {
        return MethodsModel.this.call(name, arguments);
      }
      return result;
    }
  }
}
