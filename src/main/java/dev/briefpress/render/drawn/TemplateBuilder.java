package dev.briefpress.render.drawn;

import org.thymeleaf.engine.ModelBuilderTemplateHandler;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.model.ICDATASection;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IComment;
import org.thymeleaf.model.IDocType;
import org.thymeleaf.model.IModelVisitor;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessingInstruction;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateEnd;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.model.ITemplateStart;
import org.thymeleaf.model.IText;
import org.thymeleaf.model.IXMLDeclaration;

/** Puts a template together from the events of another one, and from new ones. */
final class TemplateBuilder implements IModelVisitor {
  private final ModelBuilderTemplateHandler handler;

  /**
   * Nothing yet.
   *
   * @param template whose name and settings the new one has
   */
  TemplateBuilder(TemplateModel template) {
    this.handler =
        new ModelBuilderTemplateHandler(template.getConfiguration(), template.getTemplateData());
  }

  void add(ITemplateEvent event) {
    event.accept(this);
  }

  TemplateModel built() {
    return handler.getModel();
  }

  @Override
  public void visit(ITemplateStart start) {
    handler.handleTemplateStart(start);
  }

  @Override
  public void visit(ITemplateEnd end) {
    handler.handleTemplateEnd(end);
  }

  @Override
  public void visit(IXMLDeclaration declaration) {
    handler.handleXMLDeclaration(declaration);
  }

  @Override
  public void visit(IDocType type) {
    handler.handleDocType(type);
  }

  @Override
  public void visit(ICDATASection section) {
    handler.handleCDATASection(section);
  }

  @Override
  public void visit(IComment comment) {
    handler.handleComment(comment);
  }

  @Override
  public void visit(IText text) {
    handler.handleText(text);
  }

  @Override
  public void visit(IStandaloneElementTag tag) {
    handler.handleStandaloneElement(tag);
  }

  @Override
  public void visit(IOpenElementTag tag) {
    handler.handleOpenElement(tag);
  }

  @Override
  public void visit(ICloseElementTag tag) {
    handler.handleCloseElement(tag);
  }

  @Override
  public void visit(IProcessingInstruction instruction) {
    handler.handleProcessingInstruction(instruction);
  }
}
