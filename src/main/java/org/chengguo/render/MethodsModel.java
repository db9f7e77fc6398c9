package org.chengguo.render;

import freemarker.ext.beans.BeansWrapper;
import freemarker.ext.beans.GenericObjectModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
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
final class MethodsModel extends GenericObjectModel {
  private static final ClassValue<Map<String, MethodGroup>> GROUPS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodGroup> computeValue(Class<?> type) {
          return groups(type);
        }
      };

  private final Map<String, MethodGroup> groups;

  MethodsModel(Object value, BeansWrapper wrapper) {
    super(value, wrapper);
    this.groups = GROUPS.get(value.getClass());
  }

  private static Map<String, MethodGroup> groups(Class<?> type) {
    // Bridges stand for methods that are there as well.
    return Arrays.stream(type.getMethods())
        .filter(method -> !method.isBridge())
        .collect(Collectors.groupingBy(Method::getName, Collectors.toList()))
        .entrySet()
        .stream()
        .filter(group -> MethodGroup.isUsable(group.getValue()))
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, group -> new MethodGroup(group.getValue())));
  }

  @Override
  public TemplateModel getBeforeMethodCall(String name)
      throws TemplateModelException, ShouldNotBeGetAsMethodException {
    MethodGroup group = groups.get(name);
    return group == null ? super.getBeforeMethodCall(name) : new Bound(name, group);
  }

  private Object call(String name, List<?> arguments) throws TemplateModelException {
    try {
      return ((TemplateMethodModelEx) super.getBeforeMethodCall(name)).exec(arguments);
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
