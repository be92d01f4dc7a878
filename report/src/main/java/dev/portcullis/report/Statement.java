package dev.portcullis.report;

/**
 * One policy in words.
 *
 * @param brief a few words, for a cell of a table
 * @param sentence a full sentence
 * @param declaredOn the element that declares it, in words; empty unless declared
 * @param place where that element stands; empty unless declared
 * @param tone {@code stated}, {@code default} when nobody declared it but it holds, or {@code absent}
 */
record Statement(String brief, String sentence, String declaredOn, String place, String tone) {

    static Statement declared(String brief, String sentence, Origin origin) {
        return new Statement(brief, sentence, origin.declaredOn(), Wording.place(origin.source()), "stated");
    }

    static Statement byDefault(String brief, String sentence) {
        return new Statement(brief, sentence, "", "", "default");
    }

    static Statement absent(String brief, String sentence) {
        return new Statement(brief, sentence, "", "", "absent");
    }

    boolean isDeclared() {
        return tone.equals("stated");
    }

    boolean isDefault() {
        return tone.equals("default");
    }

    String origin() {
        return declaredOn + ", " + place;
    }

    /** The origin without folders, for where there is little room. */
    String shortOrigin() {
        return declaredOn + " (" + place.substring(place.lastIndexOf('/') + 1) + ")";
    }
}
