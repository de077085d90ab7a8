// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/paletteprovider.h"

#include <QByteArrayList>
#include <QTimer>

#include <utility>
#include <vector>

namespace Dateline::List {
class ArticleTableModel;
}

namespace Dateline::Commands {

/// Finds articles by words of their titles, the newest first. Goes over the titles in slices of some
/// milliseconds, and begins anew with each keystroke.
class ArticleProvider : public PaletteProvider
{
    Q_OBJECT

public:
    /// `table` must outlive the provider.
    explicit ArticleProvider(const List::ArticleTableModel *table, QObject *parent = nullptr);

    QString heading() const override { return tr("Articles"); }
    void ask(const QString &query, int limit) override;
    void finish() override;

Q_SIGNALS:
    void chosen(const QString &id);

private:
    enum class Pace { Slice, ToTheEnd };

    void restart();
    void scan(Pace pace);
    void scanSlots(int from, int to);
    void answer();
    PaletteEntry entryOf(int slot);

    const List::ArticleTableModel *m_table;
    QString m_query;
    QByteArrayList m_words; ///< Folded, UTF-8.
    int m_limit = 0;
    int m_next = 0;
    bool m_isScanning = false;
    std::vector<std::pair<qint64, int>> m_best; ///< Time and slot; a heap with the oldest on top.
    QTimer m_timer;
};

} // namespace Dateline::Commands
