package com.acme.notes;

import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Environment;

public class NotesApplication extends Application<Configuration> {

    public static void main(String[] arguments) throws Exception {
        new NotesApplication().run(arguments);
    }

    @Override
    public void run(Configuration configuration, Environment environment) {
        environment.jersey().register(NoteResource.class);
        environment.jersey().register(CallerFilter.class);
    }
}
