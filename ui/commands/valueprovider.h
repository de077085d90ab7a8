// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/paletteprovider.h"
#include "list/articlefilter.h"

#include <vector>

namespace Dateline::List {
class ArticleTableModel;
}

namespace Dateline::Commands {

/// Finds the sources or the tags of the listed articles; those with more articles come first.
class ValueProvider : public PaletteProvider
{
    Q_OBJECT

public:
    /// `kind` is Source or Tag; `table` must outlive the provider.
    ValueProvider(List::FacetKind kind, const List::ArticleTableModel *table, QObject *parent = nullptr);

    QString heading() const override
    {
        return m_kind == List::FacetKind::Source ? tr("Sources") : tr("Tags");
    }
    QChar prefix() const override { return m_kind == List::FacetKind::Source ? u'@' : u'#'; }
    void prepare() override;
    void ask(const QString &query, int limit) override;

Q_SIGNALS:
    /// The value as List::ArticleFilter knows it.
    void chosen(const QString &value);

private:
    struct Value
    {
        QString name;
        QString folded;
        int articles;
    };

    List::FacetKind m_kind;
    const List::ArticleTableModel *m_table;
    std::vector<Value> m_values; ///< Those with more articles first.
};

} // namespace Dateline::Commands
