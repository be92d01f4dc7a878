package dev.portcullis.runtime.guard;

import java.util.function.Supplier;

/** Where guards get the application's ownership and access rules from. */
public interface Rules {

    /**
     * The one instance of a rule.
     *
     * @param type the class of the rule
     * @return supplies the instance; obtained at the first call, because dependency injection may not be up before
     */
    <T> Supplier<T> of(Class<T> type);
}
