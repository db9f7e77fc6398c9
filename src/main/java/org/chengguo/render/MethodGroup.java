package org.chengguo.render;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;

/** Public methods of a class with one name. */
final class MethodGroup {
  /** Result of a call that is left to FreeMarker. */
  static final Object NOT_CALLED = new Object();

  private static final Object[] NONE = {};

  private final Method[] methods;
  private final Class<?>[][] parameters;
  private final boolean takesArguments;

  /**
   * @param methods that are {@linkplain #isUsable usable}
   */
  MethodGroup(List<Method> methods) {
    this.methods = methods.toArray(Method[]::new);
    // They are public; this spares the check of that at each call.
    methods.forEach(method -> method.setAccessible(true));
    this.parameters = methods.stream().map(Method::getParameterTypes).toArray(Class<?>[][]::new);
    this.takesArguments = methods.stream().allMatch(method -> method.getParameterCount() > 0);
  }

  /** Returns whether all can be called from here. */
  static boolean isUsable(List<Method> methods) {
    return methods.stream()
        .allMatch(
            method ->
                Modifier.isPublic(method.getDeclaringClass().getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass() != Object.class
                    && method.getReturnType() != void.class);
  }

  /** Returns whether all have parameters, so that the name stands for no value. */
  boolean takesArguments() {
    return takesArguments;
  }

  /**
   * Calls the one method that takes such arguments.
   *
   * @return its result as templates see it, or {@link #NOT_CALLED}
   */
  Object call(Object receiver, List<?> arguments, BeansWrapper wrapper)
      throws TemplateModelException {
    Object[] values = null;
    Method method = null;
    for (int i = 0; i < methods.length; i++) {
      Object[] converted = converted(arguments, i, wrapper);
      if (converted != null) {
        if (method != null) {
          return NOT_CALLED; // several take them
        }
        method = methods[i];
        values = converted;
      }
    }
    if (method == null) {
      return NOT_CALLED;
    }
    try {
      return model(method.invoke(receiver, values), wrapper);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // The model has no side effects: FreeMarker calls the method again, and its error names the
      // place.
      return NOT_CALLED;
    }
  }

  private static TemplateModel model(Object result, BeansWrapper wrapper)
      throws TemplateModelException {
    if (result instanceof String text) {
      return new SimpleScalar(text);
    }
    if (result instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    return wrapper.getOuterIdentity().wrap(result);
  }

  /** Returns the arguments as a method takes them; null where it does not. */
  private Object[] converted(List<?> arguments, int index, BeansWrapper wrapper)
      throws TemplateModelException {
    Class<?>[] types = parameters[index];
    boolean isOpen = methods[index].isVarArgs();
    int fixed = isOpen ? types.length - 1 : types.length;
    if (isOpen
        ? arguments.size() < fixed || types[fixed] != Object[].class
        : arguments.size() != fixed) {
      return null;
    }
    if (types.length == 0) {
      return NONE;
    }
    // FreeMarker takes a single sequence, or null, for the whole array of arguments.
    if (isOpen && arguments.size() == types.length && isWhole(arguments.get(fixed))) {
      return null;
    }
    Object[] values = new Object[types.length];
    for (int i = 0; i < fixed; i++) {
      values[i] = converted(arguments.get(i), types[i]);
      if (values[i] == null) {
        return null;
      }
    }
    if (isOpen) {
      Object[] rest = new Object[arguments.size() - fixed];
      for (int i = 0; i < rest.length; i++) {
        rest[i] = wrapper.unwrap((TemplateModel) arguments.get(fixed + i));
      }
      values[fixed] = rest;
    }
    return values;
  }

  private static boolean isWhole(Object argument) {
    return argument == null || argument instanceof TemplateSequenceModel;
  }

  private static Object converted(Object argument, Class<?> type) {
    if (type == String.class) {
      return argument instanceof SimpleScalar text ? text.getAsString() : null;
    }
    if (type == int.class) {
      return argument instanceof SimpleNumber number
              && number.getAsNumber() instanceof Integer whole
          ? whole
          : null;
    }
    if (argument instanceof AdapterTemplateModel adapter) {
      Object value = adapter.getAdaptedObject(type);
      return type.isInstance(value) ? value : null;
    }
    return null;
  }
}
