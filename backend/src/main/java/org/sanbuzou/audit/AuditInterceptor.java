package org.sanbuzou.audit;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Interceptor;
import org.hibernate.type.Type;
import org.sanbuzou.shared.persistence.Unaudited;

/** Sees every change Hibernate writes, so that no feature can forget to record one. */
@PersistenceUnitExtension
class AuditInterceptor implements Interceptor {
    // Java makes them anew each time it is asked.
    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> embedded) {
            var accessors = Arrays.stream(embedded.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return accessors;
        }
    };

    private final Map<Class<?>, Set<String>> hidden = new ConcurrentHashMap<>();
    private final AuditTrail trail;

    AuditInterceptor(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public boolean onPersist(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        var kind = entity.getClass().getAnnotation(Unaudited.class);
        if (kind == null) {
            trail.created(entity, id, visible(entity, state, null, names));
        }
        return false;
    }

    /** The same for rows that are written without being kept in the session. */
    @Override
    public void onInsert(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        onPersist(entity, id, state, names, types);
    }

    @Override
    public boolean onFlushDirty(
            Object entity, Object id, Object[] state, Object[] previous, String[] names, Type[] types) {
        if (isAudited(entity) && previous != null) {
            var before = visible(entity, previous, state, names);
            if (!before.isEmpty()) {
                trail.changed(entity, id, before, visible(entity, state, previous, names));
            }
        }
        return false;
    }

    @Override
    public void onRemove(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        if (isAudited(entity)) {
            trail.deleted(entity, id, visible(entity, state, null, names));
        }
    }

    @Override
    public void preFlush(Iterator<Object> entities) {
        trail.flushBegins();
    }

    @Override
    public void postFlush(Iterator<Object> entities) {
        trail.flushEnds();
    }

    private static boolean isAudited(Object entity) {
        var kind = entity.getClass().getAnnotation(Unaudited.class);
        return kind == null || kind.creationOnly();
    }

    /** The fields that may be shown: all that are filled, or with {@code other} those that differ from it. */
    private Map<String, Object> visible(Object entity, Object[] state, Object[] other, String[] names) {
        var skipped = hidden.computeIfAbsent(entity.getClass(), AuditInterceptor::hiddenFields);
        var shown = new LinkedHashMap<String, Object>();
        for (int i = 0; i < names.length; i++) {
            if (!skipped.contains(names[i])) {
                show(shown, names[i], state[i], other == null ? null : other[i], other == null);
            }
        }
        return shown;
    }

    /** An embedded record is shown by its parts, which are fields of the entity for those who read. */
    private static void show(Map<String, Object> shown, String name, Object value, Object other, boolean all) {
        var embedded = value == null ? other : value;
        if (embedded instanceof Record) {
            for (var part : PARTS.get(embedded.getClass())) {
                show(shown, part.getName(), part(part, value), part(part, other), all);
            }
        } else if (all ? value != null : !Objects.equals(value, other)) {
            shown.put(name, value == null ? null : String.valueOf(value));
        }
    }

    private static Object part(Method accessor, Object embedded) {
        try {
            return embedded == null ? null : accessor.invoke(embedded);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> hiddenFields(Class<?> entity) {
        var names = new java.util.HashSet<>(Set.of("branchId", "version"));
        for (var type = entity; type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Unaudited.class)) {
                    names.add(field.getName());
                }
            }
        }
        return names;
    }
}
