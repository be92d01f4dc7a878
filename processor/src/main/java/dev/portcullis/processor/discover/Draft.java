package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Discovered.Found;
import dev.portcullis.processor.model.Origin;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Provider;
import dev.portcullis.processor.model.Stray;
import dev.portcullis.processor.model.Unresolvable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What discovery has collected so far. */
final class Draft {

    private final Places places;
    final List<Found> endpoints = new ArrayList<>();
    final List<Stray> strays = new ArrayList<>();
    final List<Unresolvable> unresolvable = new ArrayList<>();
    final List<Provider> providers = new ArrayList<>();
    final List<Declared<Policy.Waiver>> waivers = new ArrayList<>();

    /** Whether a locator may lead to classes that nobody could tell. */
    boolean openLocator;

    /** Classes from jars for which an interface declares the policies. */
    final Set<TypeElement> mirrored = new HashSet<>();

    /** Elements whose policies an endpoint takes up, or that are reported already. */
    private final Set<Element> accounted = new HashSet<>();

    /** Locators of resources, with what they override. */
    private final Set<Element> locators = new HashSet<>();

    Draft(Places places) {
        this.places = places;
    }

    void unresolvable(Element at, String subject, String problem, String fix) {
        unresolvable(Unresolvable.Shape.UNSEEN, at, subject, problem, fix);
    }

    void unresolvable(Unresolvable.Shape shape, Element at, String subject, String problem, String fix) {
        unresolvable.add(new Unresolvable(shape, subject, problem, fix, places.of(at)));
    }

    Origin origin(Mirror mirror) {
        return new Origin(Origin.Level.CLASS, Words.describe(mirror.on()), places.of(mirror));
    }

    void stray(Mirror mirror, String problem, String fix) {
        strays.add(new Stray(Words.describe(mirror.on()), problem, fix, places.of(mirror)));
    }

    void account(Element element) {
        accounted.add(element);
    }

    boolean accounts(Element element) {
        return accounted.contains(element);
    }

    void locator(Element method) {
        locators.add(method);
    }

    boolean locates(Element method) {
        return locators.contains(method);
    }
}
