package dev.portcullis.report;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Lets JSON's null in only where the record component is {@link Nullable}; Jackson itself lets it in everywhere. */
final class NullsAsDeclared extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        if (annotated instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord()) {
            RecordComponent component = parameter.getDeclaringClass().getRecordComponents()[parameter.getIndex()];
            Nulls nulls = component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? Nulls.SET : Nulls.FAIL;
            return JsonSetter.Value.forValueNulls(nulls, Nulls.FAIL);
        }
        return super.findSetterInfo(annotated);
    }
}
