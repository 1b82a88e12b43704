package dev.briefpress.publish;

import dev.briefpress.bake.DuplicateKey;
import dev.briefpress.bake.PropertiesSyntax;
import dev.briefpress.bake.UnfitAsset;
import dev.briefpress.bake.UnsupportedKey;
import dev.briefpress.check.BadDate;
import dev.briefpress.check.BadInsight;
import dev.briefpress.check.BadLanguage;
import dev.briefpress.check.BadSlug;
import dev.briefpress.check.BadUrl;
import dev.briefpress.check.BadValue;
import dev.briefpress.check.DeprecatedValue;
import dev.briefpress.check.DuplicateTag;
import dev.briefpress.check.EscapesSite;
import dev.briefpress.check.FileName;
import dev.briefpress.check.HeadingForm;
import dev.briefpress.check.HypothesisOrder;
import dev.briefpress.check.InvisibleText;
import dev.briefpress.check.ItemUnlabelled;
import dev.briefpress.check.LabelDuplicate;
import dev.briefpress.check.LabelEmpty;
import dev.briefpress.check.LabelMissing;
import dev.briefpress.check.LabelOrder;
import dev.briefpress.check.LabelUnknown;
import dev.briefpress.check.LeadMissing;
import dev.briefpress.check.LinkScheme;
import dev.briefpress.check.Marking;
import dev.briefpress.check.MissingField;
import dev.briefpress.check.MissingReview;
import dev.briefpress.check.NoSources;
import dev.briefpress.check.Placeholder;
import dev.briefpress.check.RawHtml;
import dev.briefpress.check.RemoteImage;
import dev.briefpress.check.ReservedField;
import dev.briefpress.check.SectionDuplicate;
import dev.briefpress.check.SectionEmpty;
import dev.briefpress.check.SectionMissing;
import dev.briefpress.check.SectionNoList;
import dev.briefpress.check.SectionNumber;
import dev.briefpress.check.SectionOrder;
import dev.briefpress.check.SectionTextOutside;
import dev.briefpress.check.SectionUnknown;
import dev.briefpress.check.SectionWords;
import dev.briefpress.check.TagsDiffer;
import dev.briefpress.check.TextTooLong;
import dev.briefpress.check.TooFewHypotheses;
import dev.briefpress.check.TooFewItems;
import dev.briefpress.check.TooManyHypotheses;
import dev.briefpress.check.TooManyPages;
import dev.briefpress.check.UngradedSource;
import dev.briefpress.check.UnknownCategory;
import dev.briefpress.check.UnknownField;
import dev.briefpress.check.UnknownHypothesis;
import dev.briefpress.check.UnknownSchema;
import dev.briefpress.check.UnnamedEntity;
import dev.briefpress.check.UnnamedTag;
import dev.briefpress.check.WrongType;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.links.LinkRules;
import dev.briefpress.read.ControlCharacter;
import dev.briefpress.read.DuplicateField;
import dev.briefpress.read.FileEncoding;
import dev.briefpress.read.FileTooLarge;
import dev.briefpress.read.FrontMatterMissing;
import dev.briefpress.read.FrontMatterSyntax;
import dev.briefpress.read.FrontMatterTooComplex;
import dev.briefpress.read.FrontMatterUnclosed;
import dev.briefpress.read.GitUnknown;
import dev.briefpress.read.MergeConflict;
import dev.briefpress.read.Misplaced;
import dev.briefpress.read.SymbolicLink;
import dev.briefpress.read.TooDeep;
import dev.briefpress.read.UnclosedDirection;
import dev.briefpress.read.UnsafePath;
import dev.briefpress.settings.BadSetting;
import dev.briefpress.settings.MissingSetting;
import dev.briefpress.settings.ReservedName;
import dev.briefpress.settings.SettingsSyntax;
import dev.briefpress.settings.UnknownSetting;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every rule there is. */
public final class Rulebook {
  private static final List<Rule> OF_ONE_FILE =
      List.of(
          UnfitAsset.RULE,
          UnfitAttachment.RULE,
          CleanedDrawing.RULE,
          GitUnknown.RULE,
          ControlCharacter.RULE,
          UnclosedDirection.RULE,
          InvisibleText.RULE,
          FileEncoding.RULE,
          Misplaced.RULE,
          FileName.RULE,
          TooDeep.RULE,
          UnsafePath.RULE,
          FileTooLarge.RULE,
          TooManyPages.RULE,
          BadDate.RULE,
          BadLanguage.RULE,
          BadSlug.RULE,
          BadUrl.RULE,
          BadValue.RULE,
          DuplicateField.RULE,
          DeprecatedValue.RULE,
          DuplicateTag.RULE,
          FrontMatterMissing.RULE,
          MissingField.RULE,
          ReservedField.RULE,
          FrontMatterSyntax.RULE,
          FrontMatterTooComplex.RULE,
          FrontMatterUnclosed.RULE,
          UnknownCategory.RULE,
          UnknownField.RULE,
          UnknownHypothesis.RULE,
          UnknownSchema.RULE,
          UnnamedTag.RULE,
          WrongType.RULE,
          EscapesSite.RULE,
          LinkScheme.RULE,
          Marking.RULE,
          MergeConflict.RULE,
          MissingReview.RULE,
          RawHtml.RULE,
          RemoteImage.RULE,
          SymbolicLink.RULE,
          BadInsight.RULE,
          SectionDuplicate.RULE,
          SectionEmpty.RULE,
          HeadingForm.RULE,
          HypothesisOrder.RULE,
          ItemUnlabelled.RULE,
          LabelDuplicate.RULE,
          LabelEmpty.RULE,
          LabelMissing.RULE,
          LabelOrder.RULE,
          LabelUnknown.RULE,
          LeadMissing.RULE,
          SectionMissing.RULE,
          SectionNoList.RULE,
          SectionNumber.RULE,
          Placeholder.RULE,
          SectionOrder.RULE,
          TagsDiffer.RULE,
          TextTooLong.RULE,
          SectionTextOutside.RULE,
          TooFewHypotheses.RULE,
          TooFewItems.RULE,
          TooManyHypotheses.RULE,
          UnnamedEntity.RULE,
          SectionUnknown.RULE,
          SectionWords.RULE,
          BadSetting.RULE,
          DuplicateKey.RULE,
          MissingSetting.RULE,
          ReservedName.RULE,
          PropertiesSyntax.RULE,
          SettingsSyntax.RULE,
          UnknownSetting.RULE,
          UnsupportedKey.RULE,
          NoSources.RULE,
          UngradedSource.RULE);

  private static final List<Rule> RULES =
      Stream.concat(OF_ONE_FILE.stream(), LinkRules.ALL.stream())
          .sorted(Comparator.comparing(Rule::code))
          .toList();

  private Rulebook() {}

  /** All rules, by code. */
  public static List<Rule> rules() {
    return RULES;
  }

  /** All codes. */
  public static Set<String> codes() {
    return new TreeSet<>(RULES.stream().map(Rule::code).toList());
  }

  /** The codes of rules that no setting turns off or lowers. */
  public static Set<String> protecting() {
    return new TreeSet<>(RULES.stream().filter(Rule::protecting).map(Rule::code).toList());
  }

  /** The rule with this code. */
  public static Optional<Rule> find(String code) {
    return RULES.stream().filter(r -> r.code().equals(code)).findFirst();
  }
}
