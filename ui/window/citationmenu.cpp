// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/citationmenu.h"

#include "support/retranslation.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>

namespace Dateline::Window {

using namespace Qt::StringLiterals;
using Exchange::CitationStyle;

namespace {

constexpr auto styleKey = "citations/style"_L1;

} // namespace

CitationMenu::CitationMenu(QSettings *settings, QWidget *parent)
    : QMenu(parent)
    , m_settings(settings)
    , m_styles(new QActionGroup(this))
{
    const CitationStyle last = Exchange::citationStyleOf(settings->value(styleKey).toString());
    for (const CitationStyle style : Exchange::citationStyles()) {
        QAction *action = addAction(QString());
        action->setCheckable(true);
        action->setChecked(style == last);
        action->setData(int(style));
        m_styles->addAction(action);
    }
    connect(m_styles, &QActionGroup::triggered, this, [this] {
        m_settings->setValue(styleKey, Exchange::citationStyleKey(style()));
        Q_EMIT chosen();
    });
    Support::translated(this, [this] {
        setTitle(tr("Copy Citation &As"));
        for (QAction *action : m_styles->actions())
            action->setText(Exchange::citationStyleName(CitationStyle(action->data().toInt())));
    });
}

CitationStyle CitationMenu::style() const
{
    const QAction *checked = m_styles->checkedAction();
    return checked ? CitationStyle(checked->data().toInt()) : CitationStyle::Apa;
}

void CitationMenu::copy(const QList<Library::ArticleRow> &articles) const
{
    QStringList lines;
    QString html;
    for (const Library::ArticleRow &article : articles) {
        lines.append(Exchange::citation(article, style()));
        html += u"<p>"_s + Exchange::citationHtml(article, style()) + u"</p>"_s;
    }
    auto *copied = new QMimeData;
    copied->setText(lines.join(u'\n'));
    copied->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace Dateline::Window
