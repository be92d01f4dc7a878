package dev.portcullis.processor.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.model.DataType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownTypesTest {

    /** Else they were classes with properties, of which nothing is known, and multipart bodies were refused. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.glassfish.jersey.media.multipart.FormDataMultiPart",
                "org.jboss.resteasy.plugins.providers.multipart.MultipartFormDataInput",
                "org.apache.cxf.jaxrs.ext.multipart.MultipartBody",
                "jakarta.ws.rs.core.EntityPart"
            })
    void whatServersTakePartsForIsBytes(String name) {
        assertThat(KnownTypes.of(name, name)).contains(new DataType.Binary(name));
    }
}
