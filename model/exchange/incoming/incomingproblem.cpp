// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/incomingproblem.h"

#include "exchange/incoming/incomingtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Dateline::Exchange {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(IncomingNotes)
};

} // namespace

IncomingProblem::Severity IncomingProblem::severity() const
{
    switch (kind) {
    case Kind::NoArticle:
    case Kind::NothingSaid:
    case Kind::NoJson:
    case Kind::NoAnnotation:
    case Kind::OnlyNamed:
    case Kind::SameNote:
    case Kind::RowCut:
    case Kind::NotesElsewhere:
    case Kind::FewerNotes:
        return Severity::NotRead;
    case Kind::NotUnderstood:
    case Kind::NoteCut:
    case Kind::TagsCut:
    case Kind::OneTarget:
    case Kind::RangeStart:
    case Kind::Reply:
    case Kind::UnknownColumn:
    case Kind::DamagedText:
    case Kind::ChangedSince:
    case Kind::ArticlesChanged:
    case Kind::ArticlesMissing:
    case Kind::ArticlesUnnamed:
        return Severity::ReadInPart;
    case Kind::OtherEncoding:
        return Severity::Remark;
    }
    Q_UNREACHABLE();
}

QString IncomingProblem::text() const
{
    switch (kind) {
    case Kind::NoArticle:
        return Texts::tr("It does not say which article it is about.");
    case Kind::NothingSaid:
        return Texts::tr("There is neither a highlight nor a note.");
    case Kind::NoJson:
        return Texts::tr("The line is no JSON.");
    case Kind::NoAnnotation:
        return Texts::tr("This is no annotation.");
    case Kind::OnlyNamed:
        return Texts::tr("The note is only named and not in the file: %1.").arg(name);
    case Kind::SameNote:
        return Texts::tr("The same note as entry %1, which is at least as new and was taken.").arg(number);
    case Kind::RowCut:
        return Texts::tr("The file ends within this row: a part of it is missing.");
    case Kind::NotesElsewhere:
        return Texts::tr("More notes are on a page that is not in the file: %1.").arg(name);
    case Kind::FewerNotes:
        return Texts::tr("The file says that there are %Ln note(s), and does not hold all of them.", nullptr, number);
    case Kind::NotUnderstood:
        return Texts::tr("“%1” could not be understood; the note was read without it.").arg(name);
    case Kind::NoteCut:
        return Texts::tr("The note is too long; only its beginning was read.");
    case Kind::TagsCut:
        return Texts::tr("There are too many tags; only the first were read.");
    case Kind::OneTarget:
        return Texts::tr("It is about %Ln passage(s) or article(s); only one of them was read.", nullptr,
                         number);
    case Kind::RangeStart:
        return Texts::tr("The passage is a range; only the quote at its beginning was read.");
    case Kind::Reply:
        return Texts::tr("It is a reply to another note; it was read as a note on the whole article.");
    case Kind::UnknownColumn:
        return Texts::tr("The column “%1” is unknown; the notes were read without it.").arg(name);
    case Kind::DamagedText:
        return Texts::tr("Some bytes of the file are no text; they were replaced.");
    case Kind::ChangedSince:
        return Texts::tr("The notes are not those that the bundle's list of content names: they were changed "
                         "since it was made.");
    case Kind::ArticlesChanged:
        return Texts::tr("%Ln article(s) of the bundle were changed since it was made; the first is %1.",
                         nullptr, number)
            .arg(name);
    case Kind::ArticlesMissing:
        return Texts::tr("%Ln article(s) that the bundle's list of content names are missing; the first is "
                         "%1.",
                         nullptr, number)
            .arg(name);
    case Kind::ArticlesUnnamed:
        return Texts::tr("%Ln article(s) of the bundle are not in its list of content; the first is %1.",
                         nullptr, number)
            .arg(name);
    case Kind::OtherEncoding:
        return Texts::tr("The file is not in UTF-8; it was read as %1.").arg(name);
    }
    Q_UNREACHABLE();
}

void Doubts::add(IncomingProblem::Kind kind, const QString &name, int number)
{
    constexpr qsizetype most = 20;
    const IncomingProblem problem{0, kind, incomingName(name), number};
    if (m_problems.size() < most && !m_problems.contains(problem))
        m_problems += problem;
}

} // namespace Dateline::Exchange
