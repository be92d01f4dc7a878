package dev.portcullis.runtime.guard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares the owners of results with who will read them: {@code @OwnedResults}. */
public final class Results {

    private Results() {}

    /**
     * All, if all belong to the viewer.
     *
     * @param entity one result, an {@code Optional} or a collection of them
     * @param type of one result; anything else belongs to nobody
     * @param owner reads the name of the owner
     * @return the entity; null when some of it belongs to somebody else
     */
    public static <T> @Nullable Object allOwn(
            Object entity, Class<T> type, Function<? super T, ?> owner, Viewer viewer) {
        if (entity instanceof Collection<?> all) {
            for (Object each : all) {
                if (!isOwn(each, type, owner, viewer)) {
                    return null;
                }
            }
            return entity;
        }
        Object one = entity instanceof Optional<?> optional ? optional.orElse(null) : entity;
        return isOwn(one, type, owner, viewer) ? entity : null;
    }

    /**
     * Those that belong to the viewer.
     *
     * @return a collection without the others; for a single result as {@link #allOwn}
     */
    public static <T> @Nullable Object own(Object entity, Class<T> type, Function<? super T, ?> owner, Viewer viewer) {
        if (!(entity instanceof List<?>) && !(entity instanceof Set<?>)) {
            return allOwn(entity, type, owner, viewer);
        }
        Collection<?> all = (Collection<?>) entity;
        Collection<@Nullable Object> own =
                entity instanceof Set<?> ? new LinkedHashSet<>() : new ArrayList<>(all.size());
        for (Object each : all) {
            if (isOwn(each, type, owner, viewer)) {
                own.add(each);
            }
        }
        return own;
    }

    /** Nothing belongs to everybody. */
    private static <T> boolean isOwn(
            @Nullable Object result, Class<T> type, Function<? super T, ?> owner, Viewer viewer) {
        return result == null || (type.isInstance(result) && viewer.is(owner.apply(type.cast(result))));
    }
}
