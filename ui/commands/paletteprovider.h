// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/textmatch.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace Dateline::Commands {

/// One line of the palette: what it says and what choosing it does.
struct PaletteEntry
{
    QString text;
    QString detail = {};           ///< Quiet, behind the text.
    QList<QKeySequence> keys = {}; ///< At the right.
    QList<TextRange> marks = {};   ///< Of the text, what fits the query.
    std::function<void()> run = {};
};

/// A kind of things that the palette finds: actions, articles, tags. Lives on the GUI thread and must not
/// hold it for longer than a frame: what takes longer answers later.
class PaletteProvider : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Stands above the entries, in the language of the moment.
    virtual QString heading() const = 0;
    /// Typed first, it asks this provider alone; null for none.
    virtual QChar prefix() const { return {}; }
    /// The palette opens: what was kept from the last time may be old.
    virtual void prepare() {}
    /// Looks for at most `limit` entries, the best first, and emits found() once, now or later. What was
    /// asked before is dropped.
    virtual void ask(const QString &query, int limit) = 0;
    /// Emits now what would be found later, if that is possible: the person does not wait for it.
    virtual void finish() {}

Q_SIGNALS:
    void found(const QList<Dateline::Commands::PaletteEntry> &entries);
};

} // namespace Dateline::Commands
