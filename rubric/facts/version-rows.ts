/** The state of the table: what was supported on this day, and the ends known then. */
export const asOf = '2026-08-22';

/**
 * product | names | numbers that are versions | supported majors, oldest to latest, each with ":" and the end of its support where one is set |
 * oldest minor with its end, and the next | source
 *
 * "^Access": counts only with its capital, being a common word. "=AngularJS": counts without a number too, for the product as a whole has no
 * support. "a-b" = every number between; others stand alone. "-" = none. Products with long-term releases leave out the short-lived ones in between.
 */
export const versionRows = `
Python | Python | 2-3 | 3:2030-10-31 | 3.10:2026-10-31 3.11 | CYCLE
Java | Java; Java SE; JDK; Java JDK; OpenJDK; J2SE | 5-26 | 8:2030-12-31 11 17 21 25 26 | - | CYCLE
Angular | Angular; Angular CLI; AngularJS; Angular JS; Angular.js | 2;4-22 | 20:2026-11-28 21 22 | - | EOL
AngularJS | =AngularJS; Angular JS; Angular.js; Angular | 1 | - 1 | - | EOL
React | React; ReactJS; React.js; React JS | 0.12-0.14;15-19 | 15 16 17 18 19 | - | EOL
React Native | React Native; React-Native | 0.20-0.87 | 0.85 0.86 0.87 | - | EOL
Vue | Vue; Vue.js; VueJS; Vue JS | 1-3 | 3 | - | EOL
Next.js | Next.js; NextJS; Next JS; ^Next | 7-16 | 15:2026-10-21 16 | - | EOL
Svelte | Svelte; SvelteJS | 1-5 | 5 | - | EOL
Node.js | Node.js; NodeJS; Node JS; Node | 4-26 | 22:2027-04-30 24:2028-04-30 26 | - | CYCLE
Express | Express.js; ExpressJS; Express JS; ^Express | 1-5 | 4 5 | - | EOL
jQuery | jQuery | 1-4 | 3 4 | - | EOL
Bootstrap | ^Bootstrap; Twitter Bootstrap | 2-5 | 5 | - | EOL
Tailwind CSS | Tailwind CSS; TailwindCSS; Tailwind | 1-4 | 3:2027-02-28 4 | - | EOL
Ionic Framework | Ionic Framework; ^Ionic; Ionic React; Ionic Angular | 1-9 | 8:2027-02-19 9 | - | EOL
Django | Django | 1-6 | 5:2028-04-30 6 | 5.2:2028-04-30 6.0 | CYCLE
Ruby | ^Ruby | 1-4 | 3:2028-03-31 4 | 3.3:2027-03-31 3.4 | CYCLE
Ruby on Rails | Ruby on Rails; Rails; RoR | 2-8 | 8:2027-10-10 | - | EOL
PHP | PHP | 4-5;7-8 | 8:2029-12-31 | 8.2:2026-12-31 8.3 | CYCLE
Laravel | Laravel | 4-13 | 12:2027-02-24 13 | - | EOL
Symfony | Symfony | 2-8 | 5:2029-02-28 6 7 8 | - | EOL
Spring Boot | Spring Boot; SpringBoot | 1-4 | 4:2027-07-31 | - | EOL
Spring Framework | Spring Framework; Spring MVC; ^Spring | 3-7 | 7:2027-07-31 | - | EOL
.NET Framework | .NET Framework; ASP.NET; .NET | 1.0-1.1;2.0;3.0;3.5;4;4.0-4.8 | 3.5:2029-01-09 4.6 4.7 4.8 | - | EOL
.NET | .NET; .NET Core; ASP.NET Core; dotnet | 1-3;5-10 | 8:2026-11-10 9:2026-11-10 10 | - | EOL
Go | Golang; Go lang; ^Go | 1.1-1.27 | 1.26 1.27 | - | EOL
Rust | ^Rust | 1.1-1.98 | 1.98 | - | EOL
Kotlin | Kotlin | 1-2 | 2 | - | EOL
Scala | Scala | 2-3 | 2 3 | - | EOL
Kubernetes | Kubernetes; K8s | 1.2-1.36 | 1.34:2026-10-27 1.35 1.36 | - | EOL
Docker Engine | Docker Engine; Docker CE; Docker | 17-29 | 25:2026-12-04 26 27 28 29 | - | EOL
Terraform | Terraform; HashiCorp Terraform | 0.6-0.15;1.1-1.15 | 1.14 1.15 | - | EOL
Ansible | Ansible | 2-14 | 14 | - | EOL
Jenkins | Jenkins | 1-2 | 2 | - | EOL
OpenShift | OpenShift; Red Hat OpenShift; OpenShift Container Platform | 3;4.1-4.22 | 4.18:2026-08-25 4.19 4.20 4.21 4.22 | - | EOL
VMware ESXi | VMware ESXi; ESXi; VMware vSphere; vSphere | 4-9 | 8:2027-10-11 9 | - | EOL
PostgreSQL | PostgreSQL; Postgres | 8-18 | 14:2026-11-12 15 16 17 18 | - | EOL
MySQL | MySQL | 5;8-9 | 8:2032-04-30 9 | 8.4:2032-04-30 9.7 | CYCLE
MariaDB | MariaDB | 5;10-12 | 10:2028-02-16 11 12 | - | EOL
MongoDB | MongoDB; ^Mongo | 2-8 | 7:2027-08-31 8 | - | EOL
Microsoft SQL Server | Microsoft SQL Server; MS SQL Server; SQL Server; MS SQL; MSSQL | 2000;2005;2008;2012;2014;2016;2017;2019;2022;2025 | 2017:2027-10-12 2019 2022 2025 | - | EOL
Oracle Database | Oracle Database; Oracle DB; Oracle SQL; ^Oracle | 8-12;18-19;21;23 | 19:2029-12-31 21 23 | - | EOL
Redis | Redis | 2-8 | 6:2027-04-01 7 8 | - | EOL
Elasticsearch | Elasticsearch; Elastic Search; ELK Stack; Elastic Stack | 1-2;5-9 | 8:2027-07-15 9 | - | EOL
Neo4j | Neo4j | 1-5;2025-2026 | 5:2028-06-06 2025 2026 | - | EOL
Apache Kafka | Apache Kafka; Kafka | 0.8-0.11;1-4 | 3 4 | - | EOL
Apache Spark | Apache Spark; PySpark; ^Spark | 1-4 | 3:2027-11-30 4 | - | EOL
Apache Hadoop | Apache Hadoop; Hadoop | 1-3 | 2 3 | - | EOL
Apache Airflow | Apache Airflow; Airflow | 1-3 | 3 | - | EOL
Apache Cassandra | Apache Cassandra; Cassandra | 1-5 | 4 5 | - | EOL
dbt | dbt; dbt Core | 1.0-1.12 | 1.11:2026-12-19 1.12 | - | EOL
NumPy | NumPy | 1-2 | 2:2028-06-22 | - | EOL
Ubuntu | Ubuntu; Ubuntu Linux; Ubuntu Server | 8.04-26.04 | 22.04:2027-04-01 24.04 26.04 | - | CYCLE
Red Hat Enterprise Linux | Red Hat Enterprise Linux; RHEL; Red Hat Linux | 4-10 | 8:2029-05-31 9 10 | - | EOL
CentOS | CentOS; CentOS Linux | 4-8 | - 8 | - | EOL
Windows | Windows; Microsoft Windows; MS Windows | 7-8;10-11 | 11:2029-03-13 | - | EOL
Windows Server | Windows Server; Microsoft Windows Server | 2000;2003;2008;2012;2016;2019;2022;2025 | 2016:2027-01-12 2019 2022 2025 | - | EOL
macOS | macOS; Mac OS X; Mac OS; OS X | 10.0-10.15;10;11-15;26 | 14 15 26 | - | EOL
Android | Android | 2-17 | 14 15 16 17 | - | EOL
iOS | iOS | 3-18;26 | 15 16 17 18 26 | - | EOL
Microsoft Office | Microsoft Office; MS Office; Microsoft Excel; MS Excel; Microsoft Word; MS Word; Microsoft Access; MS Access; Microsoft PowerPoint; Microsoft Outlook; ^Office; ^Excel; ^Word; ^PowerPoint; ^Access; ^Outlook | 2000;2003;2007;2010;2013;2016;2019;2021;2024 | 2021:2026-10-13 2024 | - | EOL
SharePoint Server | SharePoint Server; SharePoint; Microsoft SharePoint | 2007;2010;2013;2016;2019 | subscription | - | EOL
PowerShell | PowerShell; PowerShell Core; Windows PowerShell | 6-7 | 7:2028-11-14 | - | EOL
Visual Studio | Visual Studio; Microsoft Visual Studio | 2005;2008;2010;2012;2013;2015;2017;2019;2022;2026 | 2017:2027-04-13 2019 2022 2026 | - | EOL
Splunk | Splunk; Splunk Enterprise | 6-10 | 9:2026-12-16 10 | - | EOL
WordPress | WordPress | 3-7 | 7 | - | EOL
Drupal | Drupal | 6-11 | 10:2026-12-16 11 | - | EOL
Joomla | Joomla | 1-6 | 5:2027-10-12 6 | - | EOL
Magento | Magento; Adobe Commerce | 1;1.0-1.9;2.1-2.4 | 2.4 | - | EOL
Unity | ^Unity; Unity3D; Unity Engine | 4-6;2017-2023 | 6 | - | EOL
Godot | Godot; Godot Engine | 1-4 | 3 4 | - | EOL
Blender | ^Blender | 2-5 | 4:2027-07-14 5 | - | EOL
PCI DSS | PCI DSS; PCI-DSS | 1-4 | 4 | - | EOL
`;
