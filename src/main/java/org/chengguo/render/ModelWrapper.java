package org.chengguo.render;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Map;
import java.util.Optional;

/** Wraps the model for templates, an empty Optional as a missing value. */
final class ModelWrapper extends DefaultObjectWrapper {
  ModelWrapper(Version version) {
    super(version);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    // FreeMarker would ask first whether it is a number, a date, a list and so on.
    Map<String, MethodGroup> methods = value == null ? null : MethodsModel.methods(value);
    return methods == null ? super.wrap(value) : new MethodsModel(value, methods, this);
  }
}
