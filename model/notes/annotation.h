// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Dateline::Notes {

/// Highlights have one of so many colours, numbered from 1.
inline constexpr int colourCount = 8;

/// What of an article an annotation is about.
enum class Part : quint8 {
    Article, ///< All of it: a note without a passage.
    Text,    ///< A passage of the document text.
    Title,   ///< A passage of the title.
};

/// Where a passage is, said so that it is found again in another text: the W3C Web Annotation Data Model's
/// TextQuoteSelector (quote, prefix, suffix) and TextPositionSelector (start, end), the latter in UTF-16.
/// It is what the user chose and is changed only when the user chooses another passage.
struct Anchor
{
    Part part = Part::Article;
    QString quote;  ///< The passage, exactly.
    QString prefix; ///< Up to 32 units before and after it.
    QString suffix;
    qint32 start = 0; ///< In the text it was made in.
    qint32 end = 0;
    QByteArray content; ///< Which version that was; see Library::contentHash().
    QByteArray text;    ///< Which text that was, to the letter; see textHash().

    bool operator==(const Anchor &) const = default;
};

/// Where an anchor's passage is in one text.
struct Placement
{
    enum class Fit : quint8 {
        Exact,       ///< Where it was, and the same.
        Moved,       ///< The same, elsewhere.
        Approximate, ///< Something much like it.
        Orphan,      ///< Nowhere: start and end mean nothing.
    };

    Fit fit = Fit::Exact;
    qint32 start = 0; ///< UTF-16, in the text that `text` names.
    qint32 end = 0;
    double score = 1; ///< How sure it is, 0 to 1.
    QByteArray text;  ///< See textHash().

    bool isOrphan() const { return fit == Fit::Orphan; }
    bool operator==(const Placement &) const = default;
};

/// A highlight, a note, or both. With no passage it is a note on the whole article.
struct Annotation
{
    QString id;      ///< A UUID without braces.
    QString article; ///< Id of the article.
    Anchor anchor;
    Placement placement; ///< In the listed version, as far as that was looked at; not what the user made.
    int colour = 1;      ///< 1 to colourCount.
    QString note;        ///< Markdown; empty for a highlight alone.
    QStringList tags;
    QString creator;
    QDateTime created; ///< UTC, milliseconds, as are the others.
    QDateTime modified;
    QDateTime deleted = {}; ///< When it was put into the trash; invalid for one that was not.

    bool isDeleted() const { return deleted.isValid(); }
    bool hasPassage() const { return anchor.part != Part::Article; }
    /// Its passage was not found in the listed version.
    bool isOrphan() const { return hasPassage() && placement.isOrphan(); }
    bool operator==(const Annotation &) const = default;
};

/// A new id.
QString makeAnnotationId();

/// By where they are: the whole article first, then the title, then the text; orphans last.
bool standsBefore(const Annotation &left, const Annotation &right);

} // namespace Dateline::Notes
