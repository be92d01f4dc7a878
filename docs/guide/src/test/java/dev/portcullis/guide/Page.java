package dev.portcullis.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A page of the documentation.
 *
 * @param links the targets of its links and images, as written
 * @param anchors the names of its headings, as GitHub makes them
 * @param blocks its fenced blocks of code, in order
 */
record Page(Path file, List<String> links, Set<String> anchors, List<Block> blocks) {

    /**
     * A fenced block of code.
     *
     * @param info what stands behind the fence
     */
    record Block(String info, String text) {}

    static Page read(Path file) {
        try {
            return parse(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page parse(Path file, String text) {
        Reader reader = new Reader();
        Parser.builder().build().parse(text).accept(reader);
        return new Page(file, reader.links, reader.anchors, reader.blocks);
    }

    private static final class Reader extends AbstractVisitor {

        private final IdGenerator names = IdGenerator.builder().build();
        private final List<String> links = new ArrayList<>();
        private final Set<String> anchors = new HashSet<>();
        private final List<Block> blocks = new ArrayList<>();

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            links.add(image.getDestination());
        }

        @Override
        public void visit(FencedCodeBlock block) {
            blocks.add(new Block(block.getInfo(), block.getLiteral()));
        }

        @Override
        public void visit(Heading heading) {
            StringBuilder words = new StringBuilder();
            heading.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    words.append(text.getLiteral());
                }

                @Override
                public void visit(Code code) {
                    words.append(code.getLiteral());
                }
            });
            anchors.add(names.generateId(words.toString()));
            for (Node child = heading.getFirstChild(); child != null; child = child.getNext()) {
                child.accept(this);
            }
        }
    }
}
