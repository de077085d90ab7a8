// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/suggestionlist.h"

#include "timeline/edits/suggestionsdialog.h"

#include <algorithm>

namespace Dateline::TimelinePanel {

namespace {

QString doubtWords(const NameQuestion &question)
{
    if (question.rule == "different-names")
        return SuggestionsDialog::tr("Both are whole names, and differ. Something else makes them one.");
    if (question.rule == "list")
        return SuggestionsDialog::tr("Articles name both side by side, as two.");
    if (question.rule == "short-form")
        return SuggestionsDialog::tr(
            "One is short for the other in some articles, and for others elsewhere.");
    return SuggestionsDialog::tr("Articles disagree whether they are one.");
}

} // namespace

QList<NameQuestion> nameQuestions(const Timeline::Catalogue &catalogue)
{
    QList<NameQuestion> questions;
    for (const Timeline::IdentityDoubt &doubt : catalogue.doubts())
        questions.append({true, doubt.first, doubt.second, doubt.rule, 0});
    for (const Timeline::IdentitySuggestion &suggestion : catalogue.suggestions())
        questions.append({false, suggestion.first, suggestion.second, suggestion.rule, suggestion.articles});
    const auto weight = [&catalogue](const NameQuestion &question) {
        return -std::min(catalogue.name(question.first).articles, catalogue.name(question.second).articles);
    };
    std::ranges::stable_sort(questions, {}, weight);
    return questions;
}

QString evidenceWords(const NameQuestion &question)
{
    if (question.isDoubt)
        return doubtWords(question);
    if (question.rule == "similar-latin")
        return SuggestionsDialog::tr("They are spelled nearly alike; no article says that they are one.");
    if (question.rule == "similar-characters")
        return SuggestionsDialog::tr(
            "They are written with nearly the same characters; no article says that they are one.");
    if (question.rule == "read-pinyin")
        return SuggestionsDialog::tr(
            "One is the other read aloud in Pinyin; no article says that they are one.");
    if (question.rule == "read-wade-giles")
        return SuggestionsDialog::tr("One is the other read aloud and spelled as in Taiwan; no article says "
                                     "that they are one.");
    if (question.rule == "apposition")
        return SuggestionsDialog::tr("%Ln article(s) give one as the other's name, side by side.", nullptr,
                                     question.articles);
    if (question.rule == "abbreviation")
        return SuggestionsDialog::tr("%Ln article(s) give one as the abbreviation of the other.", nullptr,
                                     question.articles);
    if (question.rule == "short-form")
        return SuggestionsDialog::tr("%Ln article(s) use one as short for the other.", nullptr,
                                     question.articles);
    return SuggestionsDialog::tr("%Ln article(s) speak for it.", nullptr, question.articles);
}

} // namespace Dateline::TimelinePanel
