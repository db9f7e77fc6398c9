package org.chengguo.render;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Optional;

/** Wraps the model for templates, an empty Optional as a missing value. */
final class ModelWrapper extends DefaultObjectWrapper {
  ModelWrapper(Version version) {
    super(version);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    return value instanceof Optional<?> optional
        ? super.wrap(optional.orElse(null))
        : super.wrap(value);
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    // Our own types; FreeMarker's model asks for a method's name, number of arguments and their
    // types at every call.
    return value.getClass().getName().startsWith("org.chengguo.")
        ? new MethodsModel(value, this)
        : super.handleUnknownType(value);
  }
}
