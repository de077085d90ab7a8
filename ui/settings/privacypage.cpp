// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/privacypage.h"

#include "support/metrics.h"
#include "support/preferences.h"
#include "support/retranslation.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace Dateline::Settings {

using namespace Qt::StringLiterals;
using Support::Preferences;
namespace Metrics = Support::Metrics;

PrivacyPage::PrivacyPage(Preferences *preferences, QWidget *parent)
    : SettingsPage(u"privacy"_s, parent)
    , m_preferences(preferences)
    , m_asks(new QCheckBox(this))
    , m_hosts(new QListWidget(this))
    , m_remove(new QPushButton(this))
    , m_removeAll(new QPushButton(this))
{
    addStatement();
    Support::translated(m_asks,
                        [this] { m_asks->setText(tr("Ask before a link is opened in the browser")); });
    addRow(
        {.label = [] { return tr("Links"); },
         .keywords = [] { return tr("browser question confirm original address"); },
         .hint = [] { return tr("The question shows the whole address. Off, every link opens at once."); }},
        m_asks);
    addHosts();
    load();
    connect(preferences, &Preferences::trustedHostsChanged, this, &PrivacyPage::load);
    connect(m_asks, &QCheckBox::toggled, preferences, &Preferences::setAsksBeforeLinks);
}

void PrivacyPage::addStatement()
{
    auto *statement = new QLabel(this);
    statement->setWordWrap(true);
    statement->setTextFormat(Qt::RichText);
    Support::translated(statement, [statement] {
        statement->setText(tr(
            "<p>Nothing leaves this machine by itself. Dateline has no account and no server, counts nothing "
            "and "
            "sends nothing.</p><p>Articles are shown from your library alone: their scripts and trackers are "
            "never fetched from the network, and their pictures only when you ask for them, from hosts that "
            "you "
            "permit. What you read and mark is stored in your library's folder.</p><p>The other way out is a "
            "link that you open. Your browser fetches it, and "
            "the site then sees what it sees of any visitor.</p>"));
    });
    addRow({.label = [] { return tr("What leaves this machine"); },
            .keywords = [] { return tr("network offline tracking telemetry data server account"); }},
           statement);
}

void PrivacyPage::addHosts()
{
    m_hosts->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_hosts->setMinimumHeight(28 * Metrics::unit);
    for (QPushButton *button : {m_remove, m_removeAll})
        button->setAutoDefault(false);
    auto *field = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap);
    line->addWidget(m_remove);
    line->addWidget(m_removeAll);
    line->addStretch(1);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap);
    column->addWidget(m_hosts);
    column->addLayout(line);
    field->setFocusProxy(m_hosts);
    Support::translated(field, [this] {
        m_hosts->setAccessibleName(tr("Trusted hosts"));
        m_remove->setText(tr("&Remove"));
        m_removeAll->setText(tr("Remove &All"));
    });
    addRow({.label = [] { return tr("Trusted hosts"); },
            .keywords = [] { return tr("allow sites browser links"); },
            .hint =
                [] {
                    return tr("Their links open without a question. A host is added where the question is "
                              "asked.");
                }},
           field);
    auto *remove = new QShortcut(QKeySequence::Delete, m_hosts);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &PrivacyPage::removeSelected);
    connect(m_remove, &QPushButton::clicked, this, &PrivacyPage::removeSelected);
    connect(m_removeAll, &QPushButton::clicked, this, [this] {
        const QStringList hosts = m_preferences->trustedHosts();
        for (const QString &host : hosts)
            m_preferences->distrustHost(host);
    });
    connect(m_hosts, &QListWidget::itemSelectionChanged, this, &PrivacyPage::updateButtons);
}

void PrivacyPage::load()
{
    const QSignalBlocker blocker(m_asks);
    m_asks->setChecked(m_preferences->asksBeforeLinks());
    const int row = m_hosts->currentRow();
    m_hosts->clear();
    m_hosts->addItems(m_preferences->trustedHosts());
    if (row >= 0)
        m_hosts->setCurrentRow(qMin(row, m_hosts->count() - 1));
    updateButtons();
}

void PrivacyPage::updateButtons()
{
    m_remove->setEnabled(!m_hosts->selectedItems().isEmpty());
    m_removeAll->setEnabled(m_hosts->count() > 0);
}

void PrivacyPage::removeSelected()
{
    QStringList hosts;
    const QList<QListWidgetItem *> items = m_hosts->selectedItems();
    for (const QListWidgetItem *item : items)
        hosts += item->text();
    for (const QString &host : std::as_const(hosts))
        m_preferences->distrustHost(host);
}

void PrivacyPage::reset()
{
    // Trusted hosts stay: they are what a person gathered, and have a button of their own.
    m_preferences->setAsksBeforeLinks(true);
}

} // namespace Dateline::Settings
