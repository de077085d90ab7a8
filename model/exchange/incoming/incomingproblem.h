// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Dateline::Exchange {

/// Something in a file of notes that was not read, or not as it stands there.
struct IncomingProblem
{
    enum class Kind : quint8 {
        // There is no note of the entry.
        NoArticle,      ///< It does not say what it is about.
        NothingSaid,    ///< Neither a highlight nor a note.
        NoJson,         ///< A line that is none.
        NoAnnotation,   ///< JSON of another kind.
        OnlyNamed,      ///< `name` says where the note is.
        SameNote,       ///< Entry `number` is the same note, and at least as new.
        RowCut,         ///< The file ends within it.
        NotesElsewhere, ///< More notes are where `name` says; about the file.
        FewerNotes,     ///< Than the `number` that the file says; about the file.
        // There is one, without something.
        NotUnderstood, ///< The field or value `name`.
        NoteCut,
        TagsCut,
        OneTarget,     ///< Of `number`.
        RangeStart,    ///< Of a range of quotes.
        Reply,         ///< As a note on the whole article.
        UnknownColumn, ///< `name`; about the file.
        DamagedText,   ///< Bytes that are no text; about the file.
        ChangedSince,  ///< Since the bundle was made; about the file.
        // Of the articles of a bundle, `number` of them, `name` first; about the file.
        ArticlesChanged, ///< Since the bundle was made.
        ArticlesMissing, ///< Though its manifest names them.
        ArticlesUnnamed, ///< By its manifest.
        // All of it is there.
        OtherEncoding, ///< The file was taken to be in `name`.
    };
    /// What it means for who reads the file, the gravest first.
    enum class Severity : quint8 { NotRead, ReadInPart, Remark };

    int entry = 0; ///< Which one, from 1; 0 for the file as a whole.
    Kind kind = Kind::NotUnderstood;
    QString name = {}; ///< From the file: on one line, not longer than a name.
    int number = 0;

    Severity severity() const;
    /// A whole sentence in the present language.
    QString text() const;
    bool operator==(const IncomingProblem &) const = default;
};

/// What could not be understood of one entry.
class Doubts
{
public:
    /// What is there already is not added again, and nothing after so many that nobody reads on.
    void add(IncomingProblem::Kind kind, const QString &name = {}, int number = 0);
    /// That a field is of another kind than it should be, and that the note was read without it.
    void addField(const QString &name) { add(IncomingProblem::Kind::NotUnderstood, name); }
    /// Their `entry` is 0.
    const QList<IncomingProblem> &problems() const { return m_problems; }

private:
    QList<IncomingProblem> m_problems;
};

} // namespace Dateline::Exchange
