// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Dateline::Exchange {

/// A line of text, parts of which are in italics, or an address.
class CitationText
{
public:
    CitationText &add(const QString &text);
    CitationText &addItalic(const QString &text);
    /// `shown` is what to read of the address, when that is not all of it.
    CitationText &addAddress(const QString &address, const QString &shown = {});
    /// A full stop, unless the text ends with one, or with another mark that ends a sentence.
    CitationText &endSentence();

    QString plain() const;
    QString html() const;

private:
    struct Run
    {
        QString text;
        QString address = {};
        bool italic = false;
    };
    QList<Run> m_runs;
};

} // namespace Dateline::Exchange
