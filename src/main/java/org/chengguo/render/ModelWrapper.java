package org.chengguo.render;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Map;
import java.util.Optional;

/** Wraps the model for templates, an empty Optional as a missing value. */
final class ModelWrapper extends DefaultObjectWrapper {
  // Whether templates see values of a class by their methods. FreeMarker would ask for each value
  // whether it is a number, a date, a list and so on.
  private static final ClassValue<Boolean> BY_METHODS =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return isOurs(type)
              && !TemplateModel.class.isAssignableFrom(type)
              && !Iterable.class.isAssignableFrom(type)
              && !Map.class.isAssignableFrom(type);
        }
      };

  ModelWrapper(Version version) {
    super(version);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value != null && BY_METHODS.get(value.getClass())) {
      return new MethodsModel(value, this);
    }
    return super.wrap(value);
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    // FreeMarker's model asks for a method's name, number of arguments and their types at every
    // call.
    return isOurs(value.getClass())
        ? new MethodsModel(value, this)
        : super.handleUnknownType(value);
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("org.chengguo.");
  }
}
