// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Dateline::Exchange {

/// One of the properties that stand on top of a file of notes, in YAML.
struct NoteProperty
{
    enum class Kind : quint8 {
        Text, ///< One value, in quotation marks.
        Date, ///< One value, ISO 8601 without quotation marks, which programs know as a date.
        List, ///< To which the file's owner may have added.
    };

    Kind kind = Kind::Text;
    QString key;
    QStringList values; ///< Nothing, or one empty text: the property is unknown.

    bool isKnown() const { return !values.isEmpty() && !values.constFirst().isEmpty(); }
    bool operator==(const NoteProperty &) const = default;
};

/// A text in YAML's double quotation marks, so that YAML 1.1 and 1.2 read the same and it stays on its line.
QString yamlQuoted(const QString &text);

/// Properties as lines of YAML, those that are unknown left out.
QString yamlOf(const QList<NoteProperty> &properties);

/// Whether a line opens or closes a front matter.
bool isFrontMatterFence(const QByteArray &line);

/// Where the front matter of a file stands: "---", lines, "---", after a byte-order mark perhaps.
struct FrontMatterSpan
{
    qsizetype yaml = 0;    ///< Where its lines begin, ...
    qsizetype closing = 0; ///< ... where the closing line does, ...
    qsizetype body = 0;    ///< ... and what comes behind it.
};
std::optional<FrontMatterSpan> findFrontMatter(const QByteArray &file);

/// Whether a text that begins so is in another of Unicode's encodings than UTF-8, by its mark of byte order
/// or because it begins with the '-' of a front matter.
bool isOtherEncoding(const QByteArray &head);

/// The value of a property in the beginning of a file, in any of Unicode's encodings; empty without. It need
/// not reach to the closing line.
QString propertyIn(const QByteArray &head, const QString &key);

/// The lines of a front matter with these properties brought up to date: what is the same stays to the
/// letter, as do all other properties, their order, and comments; new properties come last; lists only grow;
/// properties that are unknown stay. Nothing when the YAML cannot be read, or the outcome is not sure to be
/// right.
std::optional<QByteArray> updatedYaml(const QByteArray &yaml, const QList<NoteProperty> &properties,
                                      const QByteArray &lineEnd);

} // namespace Dateline::Exchange
